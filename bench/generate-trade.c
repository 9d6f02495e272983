/* generate-trade ROWS PRODUCTS FIRST_YEAR YEARS - a file of trade flows as CEPII BACI ships them, always the same for the same arguments.
 *
 * Rows come by year, exporter, importer and product, as BACI sorts them, so a loader that clusters by product has to sort. Values are
 * skewed, a few large among many small; every 16th quantity is blank. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static const int countries[] = {
  4,   8,   12,  16,  20,  24,  28,  31,  32,  36,  40,  44,  48,  50,  51,  52,  56,  60,  64,  68,  70,  72,  76,  84,  90,
  92,  96,  100, 104, 108, 112, 116, 120, 124, 132, 136, 140, 144, 148, 152, 156, 162, 166, 170, 174, 178, 180, 184, 188, 191,
  192, 196, 203, 204, 208, 212, 214, 218, 222, 226, 231, 232, 233, 234, 242, 246, 251, 258, 262, 266, 268, 270, 275, 276, 288,
  292, 296, 300, 304, 308, 316, 320, 324, 328, 332, 340, 344, 348, 352, 360, 364, 368, 372, 376, 380, 384, 388, 392, 398, 400,
  404, 408, 410, 414, 417, 418, 422, 426, 428, 430, 434, 440, 442, 446, 450, 454, 458, 462, 466, 470, 478, 480, 484, 490, 496,
  498, 499, 500, 504, 508, 512, 516, 520, 524, 528, 533, 540, 548, 554, 558, 562, 566, 570, 574, 579, 583, 584, 585, 586, 591,
  598, 600, 604, 608, 616, 620, 624, 626, 634, 642, 643, 646, 654, 659, 660, 662, 670, 678, 682, 686, 688, 690, 694, 699, 702,
  703, 704, 705, 706, 710, 716, 724, 729, 740, 748, 752, 757, 760, 762, 764, 768, 772, 776, 780, 784, 788, 792, 795, 798, 800,
  804, 807, 818, 826, 834, 842, 854, 858, 860, 862, 876, 882, 887, 894,
};

#define N_COUNTRIES (sizeof countries / sizeof countries[0])

/* SplitMix64 (Steele, Lea, Flood 2014) of a position: no state, so each cell of the table has its own number. */
static uint64_t
mix (uint64_t x)
{
  x += 0x9e3779b97f4a7c15u;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
  return x ^ (x >> 31);
}

/* Does the country sell the product at all? Some products have ten sellers, some a hundred. */
static int
sells (uint64_t product, uint64_t exporter)
{
  return mix (product * N_COUNTRIES + exporter) % 100 < 5 + mix (product) % 50;
}

static void
print_flow (uint64_t year, uint64_t product, uint64_t exporter, uint64_t importer)
{
  uint64_t random = mix (((year * N_COUNTRIES + exporter) * N_COUNTRIES + importer) << 20 | product);
  int large = mix (product << 10 | exporter) % 20 == 0; /* the leading sellers of a product */
  uint64_t value = 1 + random % 1000 * (1 + (random >> 20) % 1000) * (large ? 400 : 1);
  printf ("%d,%d,%d,%06d,%d.%03d,", (int) year, countries[exporter], countries[importer], (int) (10121 + product * 17),
          (int) (value / 1000), (int) (value % 1000));
  if (random >> 60 != 0)
    printf ("%d.%03d", (int) (value / 7000), (int) (value / 7 % 1000));
  putchar ('\n');
}

/* Spread @rows evenly over the @cells in which somebody sells. */
static void
print_year (uint64_t year, uint64_t products, uint64_t rows, uint64_t cells)
{
  uint64_t due = 0;
  for (uint64_t exporter = 0; exporter < N_COUNTRIES; exporter++)
    for (uint64_t importer = 0; importer < N_COUNTRIES; importer++)
      for (uint64_t product = 0; product < products && importer != exporter; product++)
        if (sells (product, exporter) && (due += rows) >= cells)
          {
            due -= cells;
            print_flow (year, product, exporter, importer);
          }
}

int
main (int argc, char **argv)
{
  uint64_t numbers[4], cells = 0;
  for (int i = 0; i < 4; i++)
    numbers[i] = argc == 5 ? strtoull (argv[i + 1], NULL, 10) : 0;
  uint64_t products = numbers[1], years = numbers[3], rows = years == 0 ? 0 : numbers[0] / years;
  for (uint64_t product = 0; product < products && products <= 50000; product++)
    for (uint64_t exporter = 0; exporter < N_COUNTRIES; exporter++)
      cells += sells (product, exporter) ? N_COUNTRIES - 1 : 0;
  if (rows == 0 || rows > cells)
    {
      fputs ("usage: generate-trade ROWS PRODUCTS FIRST_YEAR YEARS\n", stderr);
      return 2;
    }
  puts ("t,i,j,k,v,q");
  for (uint64_t year = numbers[2]; year < numbers[2] + years; year++)
    print_year (year, products, rows, cells);
  return ferror (stdout) || fflush (stdout) != 0;
}

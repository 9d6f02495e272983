# The most concentrated supplies, with the bounds that withheld figures leave: Rscript concentration.R [YEAR]
lode <- Sys.getenv("LODE", "lode")
year <- c(commandArgs(trailingOnly = TRUE), "2024")[1]
answer <- system2(lode, c("concentrations", paste0("year=", year), "--format", "csv"), stdout = TRUE)
rows <- read.csv(text = answer, encoding = "UTF-8")
# No upper bound is NA and stays so: what nothing bounds is not 10,000.
rows <- head(rows[order(-rows$hhi_lower, rows$commodity), c("commodity", "stage", "hhi_lower", "hhi_upper", "top_country")], 20)
print(rows, row.names = FALSE)

#include "cli/cli.h"

#include "kb/embed.h"
#include "kb/importer.h"
#include "kb/query.h"
#include "kb/screen.h"
#include "kb/version.h"
#include <string.h>

/* "-o, --output FILE" */
static char *
option_as_typed (const GOptionEntry *e)
{
  const char letter[] = { '-', e->short_name, ',', ' ', '\0' };
  return g_strconcat (e->short_name == 0 ? "" : letter, "--", e->long_name, e->arg_description == NULL ? "" : " ", e->arg_description, NULL);
}

static void
put_entries (GString *out, guint takes)
{
  LodeOptions unused;
  g_autofree GOptionEntry *entries = cli_option_entries (&unused, takes);
  for (const GOptionEntry *e = entries; e->long_name != NULL; e++)
    {
      g_autofree char *shown = option_as_typed (e);
      g_string_append_printf (out, "  %-20s  ", shown);
      lode_screen_paragraph (out, e->description, 24, 80);
    }
}

void
cli_help_overview (GString *out)
{
  g_string_append (out, "lode - a critical-minerals knowledge base in which every figure and claim\ncarries its evidence\n\n"
                        "lode COMMAND [option ...] [argument ...]\n\n");
  for (const LodeCommand *const *c = cli_commands (); *c != NULL; c++)
    {
      g_string_append_printf (out, "  %-11s ", (*c)->name);
      lode_screen_paragraph (out, (*c)->summary, 14, 80);
    }
  g_string_append (out, "\nA first look:\n"
                        "  lode build                                  make the store\n"
                        "  lode lookup antimony                        everything about antimony\n"
                        "  lode query producers commodity=tungsten     who mines tungsten\n"
                        "  lode query                                  the questions that can be asked\n"
                        "  lode serve --open                           all of it in a browser\n"
                        "  lode help COMMAND | QUERY | FORMAT          more about one of them\n\n"
                        "Exit status: 0 yes, 1 the answer is no, 2 fix the call, 3 fix the data, 4 the\n"
                        "store refused, 5 this build cannot, 130 stopped with Ctrl-C.\n");
}

void
cli_help_command (GString *out, const LodeCommand *command)
{
  g_autofree char *summary = g_strconcat (command->summary, ".", NULL);
  g_string_append_printf (out, "lode %s%s%s\n\n", command->name, *command->usage == '\0' ? "" : " ", command->usage);
  lode_screen_paragraph (out, summary, 0, 80);
  if (command->text != NULL)
    {
      g_string_append_c (out, '\n');
      lode_screen_paragraph (out, command->text, 0, 80);
    }
  if (strcmp (command->name, "import") == 0)
    {
      g_string_append (out, "\nFormats:\n");
      for (const LodeImporter *const *i = lode_importers (); *i != NULL; i++)
        {
          g_string_append_printf (out, strlen ((*i)->name) > 16 ? "  %s\n%19s" : "  %-16s %s", (*i)->name, "");
          lode_screen_paragraph (out, (*i)->summary, 19, 80);
        }
    }
  g_string_append (out, "\nOptions:\n");
  put_entries (out, command->takes);
}

static const char *
default_of (const LodeParam *p)
{
  return strcmp (p->fallback, "*") == 0 ? "required" : strcmp (p->fallback, "-") == 0 ? "optional" : p->fallback;
}

/* The notes of a header, wrapped anew: its lines are as long as the file's. */
static void
put_notes (GString *out, const char *notes)
{
  g_autoptr (GString) flowing = g_string_new (notes);
  g_string_replace (flowing, "\n", " ", 0);
  g_string_append_c (out, '\n');
  lode_screen_paragraph (out, flowing->str, 0, 80);
}

static void
help_query (GString *out, const LodeQuery *query)
{
  g_autoptr (GString) usage = g_string_new ("lode query ");
  g_string_append (usage, query->name);
  for (guint i = 0; i < query->params->len; i++)
    {
      const LodeParam *p = query->params->pdata[i];
      gboolean required = strcmp (p->fallback, "*") == 0;
      g_string_append_printf (usage, required ? " %s=" : " [%s=]", p->name);
    }
  lode_screen_paragraph (out, usage->str, 4, 80);
  g_string_append_c (out, '\n');
  lode_screen_paragraph (out, query->question, 0, 80);
  if (*query->notes != '\0')
    put_notes (out, query->notes);
  if (query->params->len > 0)
    g_string_append (out, "\nParameters:\n");
  for (guint i = 0; i < query->params->len; i++)
    {
      const LodeParam *p = query->params->pdata[i];
      g_string_append_printf (out, "  %-12s %-10s ", p->name, default_of (p));
      lode_screen_paragraph (out, p->text, 26, 80);
    }
  g_string_append (out, "\nColumns:\n");
  for (guint i = 0; i < query->fields->len; i++)
    {
      const LodeField *f = query->fields->pdata[i];
      g_string_append_printf (out, "  %-16s %-9s ", f->name, f->type);
      lode_screen_paragraph (out, f->text, 29, 80);
    }
}

static void
help_format (GString *out, const LodeImporter *importer)
{
  g_autofree char *summary = g_strconcat (importer->summary, ".", NULL);
  g_string_append_printf (out, "lode import %s FILE...\n\n", importer->name);
  lode_screen_paragraph (out, summary, 0, 80);
}

static void
begin_topic (GString *out)
{
  if (out->len > 0)
    g_string_append_c (out, '\n');
}

/* A name may be that of a command, a query and a format: then all of them are told. */
gboolean
cli_help_topic (GString *out, const char *name, GError **error)
{
  for (const LodeCommand *const *c = cli_commands (); *c != NULL; c++)
    if (strcmp ((*c)->name, name) == 0)
      cli_help_command (out, *c);
  g_autofree char *path = g_strconcat ("queries/", name, ".sql", NULL);
  if (lode_embed_text (path) != NULL)
    {
      g_autoptr (LodeQuery) query = lode_query_load (path, error);
      if (query == NULL)
        return FALSE;
      begin_topic (out);
      help_query (out, query);
    }
  for (const LodeImporter *const *i = lode_importers (); *i != NULL; i++)
    if (strcmp ((*i)->name, name) == 0)
      {
        begin_topic (out);
        help_format (out, *i);
      }
  if (out->len == 0)
    return lode_fail (error, LODE_ERROR_NO, "no command, query or format is called \"%s\"", name);
  return TRUE;
}

/* roff: a line must not begin with a full stop or an apostrophe, and a backslash and a hyphen are escaped. */
static void
roff (GString *out, const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      if ((*p == '.' || *p == '\'') && (p == text || p[-1] == '\n'))
        g_string_append (out, "\\&");
      if (*p == '\\' || *p == '-')
        g_string_append_c (out, '\\');
      g_string_append_c (out, *p);
    }
  g_string_append_c (out, '\n');
}

static void
man_commands (GString *out)
{
  for (const LodeCommand *const *c = cli_commands (); *c != NULL; c++)
    {
      g_autofree char *title = g_strdup_printf ("lode %s %s", (*c)->name, (*c)->usage);
      g_autofree char *summary = g_strconcat ((*c)->summary, ".", NULL);
      g_string_append (out, ".TP\n.B ");
      roff (out, title);
      roff (out, summary);
      if ((*c)->text != NULL)
        roff (out, (*c)->text);
      LodeOptions unused;
      g_autofree GOptionEntry *entries = cli_option_entries (&unused, (*c)->takes);
      for (const GOptionEntry *e = entries; e->long_name != NULL; e++)
        {
          g_autofree char *shown = option_as_typed (e);
          g_string_append (out, ".RS\n.TP\n.B ");
          roff (out, shown);
          roff (out, e->description);
          g_string_append (out, ".RE\n");
        }
    }
}

gboolean
cli_help_man (GString *out, GError **error)
{
  g_string_append_printf (out, ".TH LODE 1 \"\" \"lode %s\"\n.SH NAME\nlode \\- a critical\\-minerals knowledge base in which every "
                               "figure and claim carries its evidence\n.SH SYNOPSIS\n.B lode\n.I COMMAND\n[option ...] [argument ...]\n"
                               ".SH COMMANDS\n", LODE_VERSION);
  man_commands (out);
  g_string_append (out, ".SH QUERIES\n");
  g_auto (GStrv) paths = lode_embed_list ("queries");
  for (char **path = paths; *path != NULL; path++)
    {
      g_autoptr (LodeQuery) query = lode_query_load (*path, error);
      if (query == NULL)
        return FALSE;
      g_string_append_printf (out, ".TP\n.B %s\n", query->name);
      roff (out, query->question);
    }
  g_string_append (out, ".SH FORMATS\n");
  for (const LodeImporter *const *i = lode_importers (); *i != NULL; i++)
    {
      g_string_append_printf (out, ".TP\n.B %s\n", (*i)->name);
      roff (out, (*i)->summary);
    }
  g_string_append (out, ".SH EXIT STATUS\n0 yes; 1 the answer is no; 2 fix the call; 3 fix the data; 4 the store refused; 5 this "
                        "build cannot; 130 stopped with Ctrl-C.\n.SH ENVIRONMENT\n.TP\n.B LODE_DB\nthe store\n.TP\n.B LODE_DATASETS\nthe folder that a store is made from\n.TP\n.B COLUMNS\nwidth of tables\n"
                        ".SH FILES\n.I ~/.local/share/lode/lode.db\n");
  return TRUE;
}

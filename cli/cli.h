/** The command line: what the commands share. Only this folder prints and exits. */
#pragma once
#include "kb/cite.h"
#include "kb/format.h"
#include "kb/network.h"
#include "kb/schema.h"

G_BEGIN_DECLS

/** The options of a call; each command says which of them it takes. */
typedef struct
{
  char *db;         /**< --db, or LODE_DB, or the default place */
  char *format;     /**< --format */
  char *output;     /**< -o */
  char *as_of;      /**< --as-of */
  gboolean no_header;
  gboolean dry_run, allow_quarantine, force;
  char *source, *commodity; /**< of an import */
  int limit;                /**< rows of `sql` */
  double timeout;           /**< seconds of `sql` */
  gboolean explain;         /**< of a query: its inputs too */
  char *cite;               /**< --cite: text, bibtex or csl-json */
  char *verify;             /**< of `why`: the file to compare with */
  gboolean man;             /**< `help --man` */
  char *via, *on;           /**< of a walk */
  gboolean all;             /**< of a walk: deprecated and denied statements too */
  int max, depth;           /**< of a walk or shock; 0: the command's own */
  char *remove, *measure, *stage, *year, *section; /**< of a shock */
  double share;             /**< of a shock: per cent */
  int port;                 /**< of `serve`; 0: any */
  gboolean open;            /**< of `serve`: a browser, too */
} LodeOptions;

/** Which options a command takes, beside --db and --help. */
typedef enum
{
  LODE_TAKES_FORMAT = 1 << 0, /**< --format, --no-header, -o, --as-of, --cite */
  LODE_TAKES_IMPORT = 1 << 1, /**< --dry-run, --allow-quarantine, --source, --commodity */
  LODE_TAKES_LIMITS = 1 << 2, /**< --limit, --timeout */
  LODE_TAKES_FORCE = 1 << 3,
  LODE_TAKES_MAN = 1 << 4,
  LODE_TAKES_EXPLAIN = 1 << 5, /**< --explain */
  LODE_TAKES_SHOCK = 1 << 6, /**< --remove, --measure, --on, --commodity, --stage, --year, --share, --depth, --max, --section */
  LODE_TAKES_SERVE = 1 << 7, /**< --port, --open, --as-of */
  LODE_TAKES_REPORT = 1 << 8,  /**< --format md and html, -o, --as-of */
  LODE_TAKES_VERIFY = 1 << 9,  /**< --verify */
  LODE_TAKES_WALK = 1 << 10, /**< --via, --max, --depth, --on, --all; --format graphml and dot */
} LodeTakes;

/** A call of a command. */
typedef struct
{
  LodeOptions options;
  LodeFormat format;
  gboolean is_network;  /**< --format graphml or dot: then network says which, and format is that of a table */
  LodeNetwork network;
  char **words;  /**< what stands behind the options; NULL-terminated */
  guint n_words;
  LodeDb *db;    /**< opened by cli_open() */
  GString *out;  /**< what goes to standard output, or to the file of -o */
  gboolean cites; /**< --cite: then cite_style says how */
  LodeCiteStyle cite_style;
  LodeCitations *citations; /**< sources met so far */
  GString *references;      /**< citations that go to standard output although the rows do not */
} LodeCli;

typedef struct
{
  const char *name;    /**< filled in from the file name */
  const char *usage;   /**< what stands behind the name: "[NAME [parameter=value ...]]" */
  const char *summary; /**< one line */
  const char *text;    /**< more about it; paragraphs, or NULL */
  guint takes;
  gboolean (*run) (LodeCli *cli, GError **error);
} LodeCommand;

#define LODE_COMMAND(symbol) const LodeCommand lode_command_##symbol

/** All commands, sorted by name; NULL-terminated and static. */
const LodeCommand *const *cli_commands (void);

/** Returns: path of the store: --db, LODE_DB, or lode/lode.db in the user's data folder. New. */
char *cli_store_path (const LodeCli *cli);

/** Open the store into cli->db; with LODE_DB_READ, as of the day that the user gave. */
gboolean cli_open (LodeCli *cli, LodeDbMode mode, GError **error);

/** Write @table to cli->out in the format that the user chose; JSON gets the sources that it cites. */
gboolean cli_put_table (LodeCli *cli, const LodeTable *table, GError **error);

/** Returns: columns of the screen: COLUMNS, the terminal's width, or 80. */
guint cli_width (void);

/** Returns: the options of a command, with their texts, for GOptionContext: to free with g_free(). */
GOptionEntry *cli_option_entries (LodeOptions *options, guint takes);

/** Append the help of a command, a query or an importer, or the list of everything. */
void cli_help_overview (GString *out);
void cli_help_command (GString *out, const LodeCommand *command);
gboolean cli_help_topic (GString *out, const char *name, GError **error);
gboolean cli_help_man (GString *out, GError **error);

G_END_DECLS

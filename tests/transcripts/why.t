`lode why` shows the evidence behind a figure or a statement.

  $ lode why nothing-has-this-key

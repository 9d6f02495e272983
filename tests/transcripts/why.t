`lode why` shows the evidence behind a figure or a statement.

  $ lode why nothing-has-this-key
  lode why: no figure or statement has the key "nothing-has-this-key"
  [1]

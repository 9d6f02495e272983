The lists of criticality beside each other, and beside how concentrated the supply is.

  $ lode report criticality > criticality.md; grep '^## ' criticality.md
  ## Lists compared
  ## What joined and left
  ## Where lists disagree with each other and with supply
  ## Computed supply risk beside the published one
  ## How concentrated the newest year is
  ## Chokepoints
  ## Sources
  ## Data
  $ sed -n '/^| mineral/,/^| Cerium/p' criticality.md | head -4
  | mineral | us | us22 | eu | ind | uk | uk21 | can | aus | jpn | lists |
  |---|---|---|---|---|---|---|---|---|---|---:|
  | Antimony | C | C | C | C | C | C | C | C | C | 7 |
  | Cerium | C | C | CS | C | C | C | C | C | C | 7 |
  $ lode report criticality commodity=nickel | sed -n '/^## Where lists/,/^## Computed/p'
  ## Where lists disagree with each other and with supply

  | commodity | verdict | on_lists | off_lists | not_known | hhi_lower | hhi_upper | stage | top_country | year | edition |
  |---|---|---:|---:|---:|---:|---:|---|---|---|---|
  | Nickel | lists disagree | 7 | 1 | 2 | 4,594 | 4,650 | mine | Indonesia | 2025 | [3] |

  ## Computed supply risk beside the published one
  $ lode report criticality | cmp - criticality.md && echo same
  same

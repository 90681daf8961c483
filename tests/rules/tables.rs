//! Tables.

use super::*;

/// The rows of the tables of a text, and whether the first of each heads the columns.
fn tables(source: &str) -> Vec<(bool, Vec<Vec<String>>)> {
    let (document, _) = read(source);
    let row = |row: &Row| row.cells.iter().map(|cell| cell.to_line(&document.source)).collect();
    let blocks = document.components.iter().flat_map(|component| &component.blocks);
    let of = |block: &Block| match block {
        Block::Table(table) => Some((table.header, table.rows.iter().map(row).collect())),
        _ => None,
    };
    blocks.filter_map(of).collect()
}

#[test]
fn two_lines_between_pipes_are_a_table_whose_columns_a_rule_heads() {
    let rows = || [["Lamp", "Lit"], ["Red", "2044"]].map(|row| row.map(str::to_owned).to_vec()).to_vec();
    for (source, header) in [
        ("| Lamp | Lit |\n| Red | 2044 |\n", false),
        ("|Lamp|Lit|\n|Red|2044|\n", false),
        ("| Lamp | Lit |\n|---|:-:|\n| Red | 2044 |\n", true),
        ("| Lamp | Lit |\n| Red | 2044 |\n|---|---|\n", false),
    ] {
        assert_eq!(tables(source), [(header, rows())], "{source}");
    }
    for source in [
        "| Lamp | Lit |\n",
        "| Lamp | Lit\n| Red | 2044\n",
        "Lamp | Lit |\nRed | 2044 |\n",
        "| | |\n| | |\n",
        "||\n||\n",
        "| Lamp | Lit |\n\n| Red | 2044 |\n",
    ] {
        assert_eq!(tables(source), [], "{source}");
    }
}

#[test]
fn a_table_ends_where_a_line_has_no_pipe_and_its_last_cell_holds_what_is_too_many() {
    let found = tables("| Lamp | Lit |\n| Red | 2044 |\nThe keepers wrote it.\n");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].1.len(), 2);
    let wide = format!("|{}\n", "a|".repeat(70)).repeat(2);
    let found = tables(&wide);
    assert_eq!(found[0].1[0].len(), 64);
    assert_eq!(found[0].1[0][63], "a|a|a|a|a|a|a");
}

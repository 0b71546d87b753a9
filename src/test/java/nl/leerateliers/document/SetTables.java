package nl.leerateliers.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/**
 * What holds for tables on set pages: they stay whole where they can, and their heads with them.
 */
abstract class SetTables extends SetPages {

  private static final int WHOLE_TABLE = 14;

  private static final int HIGHER_THAN_A_PAGE = 2_000;

  SetTables(String name, SetText text, int from) {
    super(name, text, from);
  }

  void table(Block.Table table, int below) {
    follows(below, table.title() + table.measure());
    int caption = page(at);
    follows(caption, String.join("", table.heads()));
    List<Integer> pages = new ArrayList<>();
    for (List<String> row : table.rows()) {
      row(row, pages);
    }
    assertThat(pages.get(0)).as(where("rows below the heads", table.title())).isEqualTo(caption);
    boolean small = table.grid().isNumbers() && table.rows().size() <= WHOLE_TABLE;
    if (small) {
      assertThat(pages).as(where("a small table stays whole", table.title())).containsOnly(caption);
    } else if (table.rows().size() > 1) {
      // Rows higher than a page are alone there, and nothing can be done about it.
      boolean high = table.rows().stream().anyMatch(row -> high(row));
      for (int page = pages.get(0); !high && page <= pages.get(pages.size() - 1); page++) {
        int on = page;
        assertThat(pages.stream().filter(one -> one == on).count())
            .as(where("rows on page " + page, table.title()))
            .isGreaterThan(1);
      }
    }
    if (!table.foot().isEmpty()) {
      follows(pages.get(pages.size() - 1), table.foot());
    }
  }

  private static boolean high(List<String> row) {
    return String.join("", row).length() > HIGHER_THAN_A_PAGE;
  }

  private void row(List<String> row, List<Integer> pages) {
    String words = String.join("", row);
    int begin = text.find(words, end);
    if (words.length() > HIGHER_THAN_A_PAGE && begin < 0) {
      // The heads of the table stand between its parts: what it begins and ends with is enough.
      place(words.substring(0, 100));
      begin = at;
      place(words.substring(words.length() - 100));
    } else {
      place(words);
      assertThat(text.lines(at, end)).as(where("a row stays whole", words)).hasSize(1);
    }
    for (int page = page(begin); page <= text.at(end - 1).page(); page++) {
      pages.add(page);
    }
  }
}

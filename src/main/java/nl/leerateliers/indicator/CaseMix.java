package nl.leerateliers.indicator;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.PublishedTable;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.message.Messages;

/** Cases by region and primary case type, from figures that were published already. */
public final class CaseMix {

  private CaseMix() {}

  public static FigureTable of(List<RegionFigures> regions) {
    List<Category> rows = new ArrayList<>();
    List<List<Count>> cells = new ArrayList<>();
    List<Count> totals = new ArrayList<>();
    for (RegionFigures figures : regions) {
      rows.add(new Category(figures.region().key(), marked(figures)));
      cells.add(List.of(figures.headline().juvenile().n(), figures.headline().domestic().n()));
      totals.add(figures.headline().cases().n());
    }
    List<Count> columns =
        List.of(
            Count.sum(cells.stream().map(row -> row.get(0)).toList()),
            Count.sum(cells.stream().map(row -> row.get(1)).toList()));
    return new FigureTable(
        "caseMix",
        rows,
        Category.all("ketenkaart.caseTypes", CaseType.class),
        new PublishedTable(cells, totals, columns, Count.sum(totals)),
        null,
        regions.stream().map(figures -> figures.headline().cases().scope()).toList(),
        regions.stream().anyMatch(figures -> figures.region().fictitious()));
  }

  private static String marked(RegionFigures figures) {
    String atelier = figures.region().atelier();
    return figures.headline().cases().fictitious()
        ? Messages.text("indicator.fictitious", atelier)
        : atelier;
  }
}

package nl.leerateliers.interpretation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.message.Messages;
import nl.leerateliers.security.Visitor;

/** The interpretations of a dashboard, in words for one reader. */
@ApplicationScoped
class InterpretationRows {

  private final Interpretations interpretations;

  @Inject
  InterpretationRows(Interpretations interpretations) {
    this.interpretations = interpretations;
  }

  List<InterpretationRow> of(Dashboard dashboard, Visitor reader) {
    List<Interpretation> all = interpretations.under(dashboard);
    Map<String, String> names =
        all.isEmpty()
            ? Map.of()
            : interpretations.organisations(dashboard).stream()
                .collect(Collectors.toMap(Organisation::code, Organisation::shortName));
    return all.stream().map(each -> row(dashboard, each, names, reader)).toList();
  }

  private static InterpretationRow row(
      Dashboard dashboard, Interpretation each, Map<String, String> names, Visitor reader) {
    String role = Messages.text("web.role." + each.role().code());
    String code = each.organisation();
    return new InterpretationRow(
        each.id(),
        each.figure(),
        dashboard.title(each.figure()),
        each.text(),
        code == null
            ? role
            : Messages.text("interpretation.author", role, names.getOrDefault(code, code)),
        each.writtenAt(),
        dashboard.words(each.selection()),
        each.selection(),
        each.isBy(reader));
  }
}

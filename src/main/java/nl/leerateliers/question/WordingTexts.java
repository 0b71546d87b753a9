package nl.leerateliers.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerateliers.claim.Source;
import nl.leerateliers.message.Messages;
import nl.leerateliers.publication.RegionText;
import nl.leerateliers.publication.RegionTexts;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** How a region words the learning questions, as texts that it may release: the last versions. */
@ApplicationScoped
public class WordingTexts extends RegionTexts {

  static final String KIND = "question-wording";

  private final RegionDatabase database;

  @Inject
  WordingTexts(RegionDatabase database) {
    super(KIND);
    this.database = database;
  }

  @Override
  public List<RegionText> in(Region region) {
    return database.read(
        region,
        em -> {
          List<String> reports = Source.reports(em);
          return QuestionWordings.last(QuestionWordings.all(em)).stream()
              .map(
                  one ->
                      text(
                          region,
                          one.textId(),
                          Messages.text("question.version.of", one.question(), one.number() + 1),
                          "leervragen/" + one.question(),
                          one.words(),
                          one.fictitious(),
                          RegionText.standing(
                              one.fictitious(),
                              one.sourceId() != null && reports.contains(one.sourceId()),
                              false)))
              .toList();
        });
  }
}

package nl.leerateliers.question;

import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.publication.GivenTexts;
import nl.leerateliers.publication.KindsOfText;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Learning questions, their answers, wordings and proposals, in real databases. */
class QuestionsTest {

  private static final Question G5 = Question.find("G5").orElseThrow();
  private static final Question G6 = Question.find("G6").orElseThrow();

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void anAnswerKeepsWhatItSaidBeforeAndTellsTheSecondWriter(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      WriteAnswer write = wiring.get(WriteAnswer.class);
      QuestionBoards boards = wiring.get(QuestionBoards.class);
      AnswerDraft seen = AnswerDraft.of(boards.row(haarlem, G5).answer());
      AnswerDraft first = draft("PARTLY", "Soms wel.", "Drie kaarten", "", seen.based());
      assertThat(write.write(haarlem, G5, first, "coach")).isEmpty();
      assertThat(write.write(haarlem, G5, first, "coach")).as("sent twice").isEmpty();
      assertThat(write.history(haarlem, G5).stream().map(AnswerChange::account))
          .containsExactly(AnswerChange.DATASET, "coach");
      assertThat(write.history(haarlem, G5).get(0).answer()).startsWith("Verdiepen leidde");
      assertThat(boards.row(haarlem, G5).state()).isEqualTo("PARTLY");
      assertThat(boards.row(haarlem, G5).answer().fictitious()).isTrue();

      AnswerDraft second = draft("ANSWERED", "Altijd.", "Een gesprek", "", seen.based());
      refuses(409, () -> write.write(haarlem, G5, second, "ander"));
      AnswerDraft again = second.after(boards.row(haarlem, G5).answer());
      assertThat(write.write(haarlem, G5, again, "ander")).isEmpty();
      assertThat(write.history(haarlem, G5)).hasSize(3);

      RealDatasets.load(world, "haarlem");
      assertThat(boards.row(haarlem, G5).state()).isEqualTo("NOT_ANSWERABLE");
      assertThat(write.history(haarlem, G5)).as("outlives an import").hasSize(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesAnAnswerThatItsStateDoesNotAllow(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      WriteAnswer write = new Wiring(world).get(WriteAnswer.class);
      assertThat(write.write(haarlem, G5, draft("NOT_ANSWERABLE", "", "", "", ""), "coach"))
          .containsOnlyKeys("dataNeeded");
      assertThat(write.write(haarlem, G5, draft("ANSWERED", "", "", "", ""), "coach"))
          .containsOnlyKeys("answer", "evidence");
      assertThat(write.write(haarlem, G5, draft("NOT_ASKED", "Toch.", "", "", ""), "coach"))
          .containsOnlyKeys("answer");
      assertThat(write.write(haarlem, G5, draft("MAYBE", "x".repeat(4001), "", "", ""), "coach"))
          .containsOnlyKeys("state", "answer");
      assertThat(write.history(haarlem, G5)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aQuestionIsWordedAnewAndStaysTheSame(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      QuestionBoards boards = wiring.get(QuestionBoards.class);
      QuestionWordings wordings = wiring.get(QuestionWordings.class);
      assertThat(G6.asked()).contains("deelnemers");
      assertThat(boards.row(haarlem, G6).wording()).contains(" ons ");
      assertThat(boards.row(haarlem, G6).version()).isEqualTo(1);
      assertThat(wordings.reword(haarlem, G6, "", "", 1)).containsOnlyKeys("wording", "reason");
      assertThat(wordings.reword(haarlem, G6, "Wat houdt ons tegen?", "Korter.", 1)).isEmpty();
      refuses(409, () -> wordings.reword(haarlem, G6, "Iets anders?", "Zo maar.", 1));
      assertThat(boards.row(haarlem, G6).wordings()).hasSize(2);
      assertThat(boards.row(haarlem, G6).answer()).as("the same identity").isNotNull();
      assertThat(CurrentWording.of(wordings.current(haarlem), "G6"))
          .hasValueSatisfying(now -> assertThat(now.version()).isEqualTo(3));
      assertThat(wordings.sharedBy(haarlem)).as("two people released nothing").isEmpty();
      Wiring releasing =
          new Wiring(world)
              .use(KindsOfText.class, new KindsOfText(List.of(wiring.get(WordingTexts.class))));
      GivenTexts.release(releasing, haarlem, WordingTexts.KIND, "G6.2");
      assertThat(wordings.sharedBy(haarlem))
          .extracting(CurrentWording::wording)
          .containsExactly("Wat houdt ons tegen?");
      assertThat(boards.sideBySide().wording(haarlem, G6)).isNotNull();
      assertThat(boards.sideBySide().wording(haarlem, G5)).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theBoardShowsEveryOrganisationAndSaysWhereThereIsNoQuestion(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region maastricht = RealDatasets.load(world, "maastricht");
      Region haarlem = RealDatasets.load(world, "haarlem");
      QuestionBoards boards = new Wiring(world).get(QuestionBoards.class);
      List<QuestionBoard.Group> groups = boards.in(maastricht).groups();
      assertThat(groups.get(0).rows()).hasSize(6);
      assertThat(groups.stream().filter(group -> "Politie".equals(group.name())))
          .singleElement()
          .satisfies(group -> assertThat(group.rows()).isEmpty());
      assertThat(groups.stream().mapToInt(group -> group.rows().size()).sum()).isEqualTo(14);
      QuestionBoards.SideBySide all = boards.sideBySide();
      assertThat(all.regions()).containsExactly(haarlem, maastricht);
      assertThat(all.answer(haarlem, G5).state()).isEqualTo("NOT_ANSWERABLE");
      assertThat(all.missing()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aProposalIsDecidedOnceWithAReason(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      DataProposals proposals = new Wiring(world).get(DataProposals.class);
      String key = UUID.randomUUID().toString();
      assertThat(proposals.propose(haarlem, G5, new ProposalDraft(key, "9", "", "a", "", ""), "x"))
          .containsOnlyKeys("step", "label", "options", "why", "owner");
      ProposalDraft good =
          new ProposalDraft(key, "4", "Was Halt in beeld?", "Ja\nNee", "Dan telt G5.", "Halt");
      assertThat(proposals.propose(haarlem, G5, good, "deelnemer")).isEmpty();
      assertThat(proposals.propose(haarlem, G5, good, "deelnemer")).isEmpty();
      assertThat(proposals.in(haarlem)).singleElement().matches(DataProposal::isOpen);
      assertThat(proposals.decide(haarlem, key, true, "", "coach")).containsKey("reason");
      assertThat(proposals.decide(haarlem, key, true, "Goed idee.", "coach")).isEmpty();
      refuses(409, () -> proposals.decide(haarlem, key, false, "Toch niet.", "groep"));
      assertThat(proposals.in(haarlem).get(0).options()).containsExactly("Ja", "Nee");
      assertThat(proposals.sharedBy(haarlem)).as("not before two people released it").isEmpty();
    }
  }

  private static AnswerDraft draft(
      String state, String answer, String evidence, String needed, String based) {
    return new AnswerDraft(state, answer, evidence, needed, "", "", based);
  }
}

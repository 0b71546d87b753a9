package nl.leerateliers.drafting;

import static nl.leerateliers.drafting.GivenCompositions.EVA;
import static nl.leerateliers.drafting.GivenCompositions.HASH;
import static nl.leerateliers.drafting.GivenCompositions.KIM;
import static nl.leerateliers.drafting.GivenCompositions.RES;
import static nl.leerateliers.drafting.GivenCompositions.begin;
import static nl.leerateliers.drafting.GivenCompositions.draft;
import static nl.leerateliers.drafting.GivenCompositions.edition;
import static nl.leerateliers.drafting.GivenCompositions.refused;
import static nl.leerateliers.drafting.GivenCompositions.save;
import static nl.leerateliers.drafting.GivenCompositions.with;
import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.leerateliers.composition.LeftOut;
import nl.leerateliers.composition.OwnText;
import nl.leerateliers.region.DatabaseKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report from its first word to its next edition, in real databases. */
class CompositionsTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void typingOnIsOneVersionAndEverySaveIsOne(DatabaseKind kind) {
    with(
        temp,
        kind,
        (wiring, place) -> {
          int number = begin(wiring, place);
          assertThat(save(wiring, place, number, 0, "Eerst", true, RES).version()).isOne();
          assertThat(save(wiring, place, number, 1, "Eerste", true, RES).version()).isEqualTo(2);
          assertThat(save(wiring, place, number, 2, "Eerste zin.", false, RES).version())
              .isEqualTo(3);
          save(wiring, place, number, 3, "Tweede.", false, EVA);
          assertThat(wiring.get(Compositions.class).versions(place, number, "1"))
              .extracting(Passage::text, Passage::account)
              .containsExactly(
                  org.assertj.core.groups.Tuple.tuple("Tweede.", "eva"),
                  org.assertj.core.groups.Tuple.tuple("Eerste zin.", "res"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void ofTwoWritersAtOnceNothingIsLost(DatabaseKind kind) {
    with(
        temp,
        kind,
        (wiring, place) -> {
          int number = begin(wiring, place);
          save(wiring, place, number, 0, "Van Eva.", false, EVA);
          WriteComposition write = wiring.get(WriteComposition.class);
          SavedPassage refused = write.save(place, number, draft(0, "Van Res.", false), RES);
          assertThat(refused.conflict()).isTrue();
          assertThat(refused.current().text()).isEqualTo("Van Eva.");
          assertThat(refused.current().version()).isOne();
          assertThat(write.save(place, number, draft(0, "Van Eva.", false), RES).conflict())
              .as("the same words are no conflict")
              .isFalse();
          assertThat(write.save(place, number, draft(1, "Van beiden.", false), RES).conflict())
              .isFalse();
        });
  }

  @ParameterizedTest
  @EnumSource
  void twoPeopleSignOfWhomOneDidNotWriteAndThenItIsPublished(DatabaseKind kind) {
    with(
        temp,
        kind,
        (wiring, place) -> {
          Life life = wiring.get(Life.class);
          int number = begin(wiring, place);
          save(wiring, place, number, 0, "Van Res.", false, RES);
          save(wiring, place, number, 1, "Van Eva.", false, EVA);
          refused(409, "composition-draft", () -> life.sign(place, number, KIM, "Goed."));
          life.submit(place, number, RES);
          refused(
              409,
              "composition-in_review",
              () -> save(wiring, place, number, 2, "Toch anders.", false, RES));
          life.sign(place, number, RES, "Klopt.");
          refused(403, "composition-signed-already", () -> life.sign(place, number, RES, "Nog."));
          refused(409, "composition-only-writers", () -> life.sign(place, number, EVA, "Ook."));
          refused(
              409, "composition-in_review", () -> life.publish(place, number, RES, HASH, "job"));
          life.sign(place, number, KIM, "Herkenbaar.");
          life.giveBack(place, number, KIM, "Eén zin klopt niet.");
          assertThat(edition(wiring, place, number).signatures()).as("they lapse").isEmpty();
          life.submit(place, number, RES);
          life.sign(place, number, KIM, "Nu wel.");
          life.sign(place, number, RES, "Akkoord.");
          life.publish(place, number, RES, HASH, "job");

          Edition published = edition(wiring, place, number);
          assertThat(published.composition().isPublished()).isTrue();
          assertThat(published.composition().finished()).isEqualTo(HASH);
          assertThat(published.signatures())
              .extracting(LifeStep::account, LifeStep::reason)
              .containsExactly(
                  org.assertj.core.groups.Tuple.tuple("kim", "Nu wel."),
                  org.assertj.core.groups.Tuple.tuple("res", "Akkoord."));
          refused(
              409, "composition-published", () -> life.giveBack(place, number, KIM, "Te laat."));
        });
  }

  @ParameterizedTest
  @EnumSource
  void aNextEditionTakesOverTheTextsAndThePublishedOneStays(DatabaseKind kind) {
    with(
        temp,
        kind,
        (wiring, place) -> {
          Life life = wiring.get(Life.class);
          WriteComposition write = wiring.get(WriteComposition.class);
          int first = begin(wiring, place);
          refused(409, "composition-open", () -> begin(wiring, place));
          save(wiring, place, first, 0, "Van toen.", false, RES);
          write.leaveOut(place, first, "9", "Nog niet af.", RES);
          life.submit(place, first, RES);
          life.sign(place, first, RES, "Goed.");
          if (place.region() != null) {
            refused(
                409, "composition-nobody-of-region", () -> life.sign(place, first, EVA, "Goed."));
          }
          life.sign(place, first, KIM, "Goed.");
          Edition signed = edition(wiring, place, first);
          assertThat(signed.which(RES.role(), RES.account())).as("the only one").isZero();
          life.publish(place, first, RES, HASH, "job");

          refused(422, "editing-reason", () -> begin(wiring, place));
          int second = begin(wiring, place, "De cijfers van april zijn er nu.");
          assertThat(second).isNotEqualTo(first);
          Edition next = edition(wiring, place, second);
          assertThat(next.steps())
              .extracting(LifeStep::reason)
              .containsExactly("De cijfers van april zijn er nu.");
          assertThat(next.texts()).containsExactly(new OwnText("1", "Inleiding", "Van toen."));
          assertThat(next.leftOut()).containsExactly(new LeftOut("9", "Nog niet af."));
          assertThat(next.writers()).containsExactly("res");
          write.leaveOut(place, second, "9", "", RES);
          write.save(place, second, draft(1, "Van nu.", false), RES);
          assertThat(edition(wiring, place, second).leftOut()).isEmpty();
          assertThat(edition(wiring, place, first).texts())
              .containsExactly(new OwnText("1", "Inleiding", "Van toen."));
          assertThat(wiring.get(Compositions.class).in(place))
              .extracting(Composition::number)
              .containsExactly(second, first);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aCommentStandsOpenUntilItIsResolvedAndIsSentTwiceAsOne(DatabaseKind kind) {
    with(
        temp,
        kind,
        (wiring, place) -> {
          WriteComposition write = wiring.get(WriteComposition.class);
          int number = begin(wiring, place);
          String key = "123e4567-e89b-12d3-a456-426614174000";
          write.comment(place, number, key, "1", "Waar rust dit op?", KIM);
          write.comment(place, number, key, "1", "Waar rust dit op?", KIM);
          assertThat(edition(wiring, place, number).commentsOn("1")).hasSize(1);
          assertThat(edition(wiring, place, number).openComments()).isOne();
          assertThat(write.resolve(place, number, key, RES)).isEqualTo("1");
          assertThat(edition(wiring, place, number).openComments()).isZero();
          write.comment(place, number, "k".repeat(36), "1", "Ik lees mee.", EVA);
          Edition edition = edition(wiring, place, number);
          assertThat(edition.which(RES.role(), "res")).as("who began it").isOne();
          assertThat(edition.which(RES.role(), "eva")).isEqualTo(2);
          assertThat(edition.which(KIM.role(), "kim")).as("the only coach").isZero();
          refuses(404, () -> write.resolve(place, number + 1, key, RES));
        });
  }
}

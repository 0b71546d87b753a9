package nl.leerateliers.coding;

import java.util.List;
import java.util.Objects;
import nl.leerateliers.ketenkaart.CardCharacteristic;
import nl.leerateliers.ketenkaart.CardFile;
import nl.leerateliers.ketenkaart.Characteristic;
import nl.leerateliers.ketenkaart.CodingFrame;
import org.jspecify.annotations.Nullable;

/**
 * The finished codings of one card beside each other, for a coder who finished their own.
 *
 * @param codings the finished codings, by coder
 * @param dataset what came with the dataset; it says only what was seen, so it is not compared
 * @param textChanged whether the card changed after this coder finished
 */
public record CardComparison(
    List<Coding> codings,
    List<CardCharacteristic> dataset,
    List<PairAgreement> pairs,
    boolean textChanged) {

  public CardComparison {
    codings = List.copyOf(codings);
    dataset = List.copyOf(dataset);
    pairs = List.copyOf(pairs);
  }

  static CardComparison of(Coding own, List<Coding> finished, CardFile file) {
    return new CardComparison(
        finished,
        file.characteristics(),
        PairAgreement.among(finished),
        !Objects.equals(own.textChecksum(), CardText.of(file).checksum()));
  }

  /** The items that a coder or the dataset saw. */
  public List<Characteristic> seen() {
    return CodingFrame.all().stream()
        .filter(
            item ->
                fromDataset(item) != null
                    || codings.stream().anyMatch(coding -> in(coding, item).present()))
        .toList();
  }

  /** What a coder judged of an item. */
  public Judgement in(Coding coding, Characteristic item) {
    return coding.judgements().getOrDefault(item.code(), Judgement.absent());
  }

  /** The row of the dataset for an item, if it has one. */
  public @Nullable CardCharacteristic fromDataset(Characteristic item) {
    return dataset.stream().filter(row -> row.code().equals(item.code())).findFirst().orElse(null);
  }
}

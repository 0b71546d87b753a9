package nl.leerateliers.prompt;

import java.util.Arrays;
import java.util.List;
import nl.leerateliers.ketenkaart.Completeness;

/** The closed vocabulary of conditions, as the head of the rule file explains it. */
sealed interface Term {

  boolean holds(Written card);

  /** The part of the card it rests on. */
  String seen(Written card);

  /** Nothing is said in a field; a dash or "n.v.t." says nothing. */
  record Empty(String field) implements Term {
    @Override
    public boolean holds(Written card) {
      return !Completeness.says(card.of(field));
    }

    @Override
    public String seen(Written card) {
      return field + (holds(card) ? "=" : "=…");
    }
  }

  /** A field holds one of these codes. */
  record Is(String field, List<String> codes) implements Term {
    @Override
    public boolean holds(Written card) {
      return codes.contains(card.of(field));
    }

    @Override
    public String seen(Written card) {
      return field + "=" + card.of(field);
    }
  }

  /** One of these codes is among the codes of a field. */
  record Has(String field, List<String> codes) implements Term {
    @Override
    public boolean holds(Written card) {
      return !found(card).isEmpty();
    }

    @Override
    public String seen(Written card) {
      return field + "=" + String.join(" ", found(card));
    }

    private List<String> found(Written card) {
      return Arrays.stream(card.of(field).split(" ")).filter(codes::contains).toList();
    }
  }

  /** A number is known and is not lower. */
  record AtLeast(String field, int least) implements Term {
    @Override
    public boolean holds(Written card) {
      return card.of(field).matches("\\d{1,6}") && Integer.parseInt(card.of(field)) >= least;
    }

    @Override
    public String seen(Written card) {
      return field + "=" + card.of(field);
    }
  }

  /** A word of the list stands in one of the fields. */
  record Mentions(List<String> fields, WordList words) implements Term {
    @Override
    public boolean holds(Written card) {
      return !found(card).isEmpty();
    }

    @Override
    public String seen(Written card) {
      return words.name() + "=" + String.join(",", found(card));
    }

    private List<String> found(Written card) {
      return words.in(String.join("\n", fields.stream().map(card::of).toList()));
    }
  }

  /** The opposite of another term; it rests on the same. */
  record Not(Term term) implements Term {
    @Override
    public boolean holds(Written card) {
      return !term.holds(card);
    }

    @Override
    public String seen(Written card) {
      return term.seen(card);
    }
  }
}

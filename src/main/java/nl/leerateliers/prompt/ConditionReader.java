package nl.leerateliers.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerateliers.ketenkaart.CardField;

/** Reads a condition such as {@code is(weapon, yes) and not empty(goal)}. */
final class ConditionReader {

  private record Token(String text, int column) {}

  private static final Pattern TOKEN = Pattern.compile("\\s*([\\w.-]+|[(),]|\\S)");
  private static final Pattern NAME = Pattern.compile("[\\w.-]+");

  private final Map<String, WordList> lists;
  private final int line;
  private final List<Token> tokens = new ArrayList<>();
  private final int end;
  private int next;

  private ConditionReader(String text, int line, int column, Map<String, WordList> lists) {
    this.lists = lists;
    this.line = line;
    this.end = column + text.length();
    Matcher found = TOKEN.matcher(text);
    while (found.find()) {
      tokens.add(new Token(found.group(1), column + found.start(1)));
    }
  }

  static Condition read(String text, int line, int column, Map<String, WordList> lists) {
    ConditionReader reader = new ConditionReader(text, line, column, lists);
    List<Term> terms = new ArrayList<>();
    terms.add(reader.term());
    while (reader.next < reader.tokens.size()) {
      reader.expect("and");
      terms.add(reader.term());
    }
    return new Condition(terms);
  }

  private Term term() {
    Token word = take();
    if (word.text().equals("not")) {
      return new Term.Not(term());
    }
    if (!List.of("empty", "is", "has", "atleast", "mentions").contains(word.text())) {
      throw fault(word, "expected empty, is, has, atleast, mentions or not");
    }
    expect("(");
    List<Token> first = names();
    if (word.text().equals("empty")) {
      expect(")");
      field(one(first), true);
      return new Term.Empty(one(first).text());
    }
    expect(",");
    List<Token> second = names();
    expect(")");
    return switch (word.text()) {
      case "is", "has" -> codes(word, one(first), second);
      case "atleast" -> {
        field(one(first), false);
        Token number = one(second);
        if (!number.text().matches("\\d{1,4}")) {
          throw fault(number, "expected a number");
        }
        yield new Term.AtLeast(one(first).text(), Integer.parseInt(number.text()));
      }
      default -> mentions(first, one(second));
    };
  }

  private Term codes(Token word, Token name, List<Token> codes) {
    CardField field = field(name, false);
    for (Token code : codes) {
      if (field.fault(code.text(), List.of()) != null) {
        throw fault(code, "the field " + name.text() + " has no such code");
      }
    }
    List<String> texts = codes.stream().map(Token::text).toList();
    return word.text().equals("is")
        ? new Term.Is(name.text(), texts)
        : new Term.Has(name.text(), texts);
  }

  private Term mentions(List<Token> fields, Token list) {
    fields.stream().filter(f -> !f.text().equals(Written.CARD)).forEach(f -> field(f, true));
    WordList words = lists.get(list.text());
    if (words == null) {
      throw fault(list, "there is no list of words with this name");
    }
    return new Term.Mentions(fields.stream().map(Token::text).toList(), words);
  }

  /** The field of the card; a term about codes or a number cannot be about running text. */
  private CardField field(Token name, boolean textToo) {
    String text = name.text();
    CardField field =
        CardField.find(text.substring(text.indexOf('.') + 1))
            .orElseThrow(() -> fault(name, "the card has no such field"));
    if (field.isText() && !textToo) {
      throw fault(name, "this field holds running text");
    }
    return field;
  }

  private List<Token> names() {
    List<Token> names = new ArrayList<>();
    while (next < tokens.size() && NAME.matcher(tokens.get(next).text()).matches()) {
      names.add(take());
    }
    if (names.isEmpty()) {
      throw fault(take(), "expected a name");
    }
    return names;
  }

  private Token one(List<Token> names) {
    if (names.size() > 1) {
      throw fault(names.get(1), "expected one name");
    }
    return names.get(0);
  }

  private void expect(String text) {
    Token token = take();
    if (!token.text().equals(text)) {
      throw fault(token, "expected " + text);
    }
  }

  private Token take() {
    if (next == tokens.size()) {
      throw new RuleFault(line, end, "the condition ends too early");
    }
    return tokens.get(next++);
  }

  private RuleFault fault(Token at, String what) {
    return new RuleFault(line, at.column(), what + ", not: " + at.text());
  }
}

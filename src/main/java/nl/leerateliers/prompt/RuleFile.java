package nl.leerateliers.prompt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerateliers.ketenkaart.CardField;
import org.jspecify.annotations.Nullable;

/** Reads the text of the rule file, line by line; its own head explains the form. */
final class RuleFile {

  private record Value(String text, int line, int column) {}

  private static final Pattern HEAD = Pattern.compile("(woorden|niet|vraag) +([\\w.-]+)(:? *)(.*)");
  private static final Pattern ENTRY = Pattern.compile("( +)([a-z]+): *(.*)");
  private static final Pattern ITEM = Pattern.compile("[1-9]\\.[0-9]{1,2}");
  private static final Pattern SOURCE = Pattern.compile("L\\d+(-\\d+)?( L\\d+(-\\d+)?)*");
  private static final Set<String> KEYS =
      Set.of("versie", "kenmerk", "soort", "bron", "veld", "als", "vraag");
  private static final int LONGEST = 500;

  private final Map<String, WordList> lists = new LinkedHashMap<>();
  private final Map<String, String> notAsked = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, Value> entries = new LinkedHashMap<>();
  private @Nullable Value open;

  private RuleFile() {}

  static RuleBook read(String text) {
    RuleFile file = new RuleFile();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      file.line(lines.get(i).stripTrailing(), i + 1);
    }
    file.closeRule();
    return new RuleBook(new ArrayList<>(file.rules.values()), file.notAsked);
  }

  private void line(String text, int line) {
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    }
    Matcher entry = ENTRY.matcher(text);
    if (entry.matches()) {
      entry(entry, line);
      return;
    }
    closeRule();
    Matcher head = HEAD.matcher(text);
    if (!head.matches()) {
      throw new RuleFault(line, 1, "expected woorden, niet or vraag");
    }
    Value name = new Value(head.group(2), line, head.start(2) + 1);
    switch (head.group(1)) {
      case "woorden" -> {
        List<String> words = Arrays.stream(head.group(4).split(",")).map(String::strip).toList();
        if (words.contains("") || words.contains("*")) {
          throw new RuleFault(line, head.start(4) + 1, "expected words with commas between them");
        }
        once(lists.put(name.text(), WordList.of(name.text(), words)), name);
      }
      case "niet" -> once(notAsked.put(item(name), head.group(4)), name);
      default -> open = name;
    }
  }

  private void entry(Matcher entry, int line) {
    Value key = new Value(entry.group(2), line, entry.start(2) + 1);
    if (open == null || !KEYS.contains(key.text())) {
      throw fault(key, "expected one of versie, kenmerk, soort, bron, veld, als, vraag in a vraag");
    }
    once(entries.put(key.text(), new Value(entry.group(3), line, entry.start(3) + 1)), key);
  }

  private void closeRule() {
    Value id = open;
    if (id == null) {
      return;
    }
    Value question = value("vraag");
    if (question.text().isEmpty() || question.text().length() > LONGEST) {
      throw fault(question, "a question has 1 to " + LONGEST + " characters");
    }
    CardField field = field(value("veld"));
    Value condition = value("als");
    Rule rule =
        new Rule(
            id.text(),
            Integer.parseInt(matched("versie", Pattern.compile("[1-9]\\d{0,3}"))),
            item(value("kenmerk")),
            Kind.of(value("soort").text())
                .orElseThrow(
                    () -> fault(value("soort"), "expected gebrek, aandachtspunt or vraag")),
            matched("bron", SOURCE),
            field.name(),
            field.step(),
            ConditionReader.read(condition.text(), condition.line(), condition.column(), lists),
            question.text());
    once(rules.put(id.text(), rule), id);
    entries.clear();
    open = null;
  }

  private static CardField field(Value name) {
    return CardField.find(name.text())
        .filter(CardField.OF_CARD::contains)
        .orElseThrow(() -> fault(name, "the card has no such field"));
  }

  private static String item(Value code) {
    if (!ITEM.matcher(code.text()).matches()) {
      throw fault(code, "expected the number of an item of annex 2");
    }
    return code.text();
  }

  private String matched(String key, Pattern pattern) {
    Value value = value(key);
    if (!pattern.matcher(value.text()).matches()) {
      throw fault(value, "not a good " + key);
    }
    return value.text();
  }

  private Value value(String key) {
    Value value = entries.get(key);
    if (value == null) {
      throw fault(Objects.requireNonNull(open), "this vraag has no " + key);
    }
    return value;
  }

  private static void once(@Nullable Object before, Value name) {
    if (before != null) {
      throw fault(name, "this is here twice");
    }
  }

  private static RuleFault fault(Value at, String what) {
    return new RuleFault(at.line(), at.column(), what + ": " + at.text());
  }
}

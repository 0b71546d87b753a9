package nl.leerateliers.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names of people, where the words around them say that it is one: after a title, after initials,
 * after “heet”; and the names that are known already. A capital alone says nothing.
 */
final class PersonalName {

  private static final String PARTICLES =
      "(?:(?:[Vv]an|[Dd]en|[Dd]er|[Dd]e|[Tt]en|[Tt]er|[Tt]e|[Ee]l|[Aa]l|[Vv]on|[’']t|[Ll]a|[Ll]e)[ ]){0,3}";
  private static final String NAME =
      PARTICLES + "\\p{Lu}[’']?\\p{L}*\\p{Ll}\\p{L}*(?:[’-]\\p{L}+)*";
  private static final String INITIALS = "(?:(?:\\p{Lu}|IJ|Th|Chr|Ph)\\.[ ]?){1,4}";

  private static final Pattern AFTER_TITLE =
      Pattern.compile(
          "(?<!\\p{L})(?:[Mm]eneer|[Mm]ijnheer|[Mm]evrouw|[Jj]uffrouw|[Mm]eester|[Dd]e [Hh]eer"
              + "|[Dd]hr\\.?|[Mm]w\\.?|[Mm]evr\\.?|[Mm]r\\.)\\s+((?:"
              + INITIALS
              + ")?"
              + NAME
              + ")");
  private static final Pattern AFTER_INITIALS =
      Pattern.compile("(?<![\\p{L}\\d.])(" + INITIALS + NAME + ")");
  private static final Pattern AFTER_NAMED =
      Pattern.compile(
          "(?<!\\p{L})(?:heet|heette|heten|genaamd|met de naam|(?:roep|voor|achter)naam)"
              + "(?: is| was)?:?\\s+[‘'\"“]?("
              + NAME
              + ")");

  /** Capitals that come behind such words and are no person, and the words that open a sentence. */
  private static final Set<String> NO_NAMES =
      words(
          """
          Veilig Halt Raad Slachtofferhulp Reclassering Openbaar Politie Jeugdzorg Jeugdbescherming
          Jeugdreclassering Bureau Stichting Team Leger Centrum Veiligheidshuis Justitie Kinderbescherming
          Ministerie Gemeente Rechtbank Officier Preselect Haarlem Maastricht Utrecht Zaandam Zaanstad
          Nederland Nederlands Januari Februari Maart April Mei Juni Juli Augustus September Oktober
          November December Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag
          De Het Een Er Zij Ze Hij Wij We Ik Dit Dat Die Deze Daarna Daar Dan Toen Nu Ook Maar En Of Als
          Niet Geen In Op Met Voor Na Bij Om Uit Aan Tot Van Te Hier Zo Wel Wie Wat Waar Waarom Hoe Zijn
          Haar Hun Moeder Vader Ouders Oma Opa Broer Broertje Zus Zusje Jongen Meisje Man Vrouw Buurman
          Buurvrouw School Verdachte Slachtoffer Aangever Getuige Oom Tante Stiefvader Stiefmoeder
          """);

  /** Initials that are an abbreviation. */
  private static final Set<String> NO_INITIALS =
      words("OM VT BV NV VOF EU ZSM GGZ ND BSO VMBO MBO");

  private static final Pattern PLACE =
      Pattern.compile(
          ".*(?:straat|laan|plein|weg|kade|gracht|singel|park|school|college|ziekenhuis|kliniek)");
  private static final Pattern PLACE_NEXT =
      Pattern.compile(
          "\\s(?:[Ss]chool|[Cc]ollege|[Ll]yceum|[Ss]tichting|[Kk]liniek|[Zz]iekenhuis|[Pp]lein|[Ll]aan).*",
          Pattern.DOTALL);
  private static final Pattern THING_BEFORE =
      Pattern.compile(
          ".*(?<!\\p{L})(?:school|straat|plein|park|project|programma|app|game|spel|club|groep|groepje"
              + "|instelling|stichting|cursus|training|buurthuis|winkel|hond|kat|traject|account)"
              + "(?:\\s+\\S+){0,3}\\s+",
          Pattern.DOTALL);
  private static final Pattern LETTER_BEFORE =
      Pattern.compile(
          ".*(?:plan|klas|groep|type|categorie|bijlage|deel|vak|route|optie|lijst)\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final int LEAST_LETTERS = 3;

  private PersonalName() {}

  static List<Suspicion> in(String text) {
    List<Suspicion> found = new ArrayList<>();
    for (Pattern pattern : List.of(AFTER_TITLE, AFTER_INITIALS, AFTER_NAMED)) {
      pattern
          .matcher(text)
          .results()
          .filter(match -> isPerson(pattern, match, text))
          .forEach(m -> found.add(new Suspicion(Suspicion.Kind.NAME, m.start(1), m.end(1))));
    }
    return found;
  }

  /** Where a text holds what is kept of its card: the whole of it, or a name out of it. */
  static List<Suspicion> known(String text, Collection<String> known) {
    List<Suspicion> found = new ArrayList<>();
    for (String whole : known) {
      find(found, text, Pattern.compile(bounded(whole), Pattern.CASE_INSENSITIVE));
      for (String part : whole.split("[ -]")) {
        if (part.matches("\\p{Lu}\\p{L}{" + (LEAST_LETTERS - 1) + ",}")
            && !NO_NAMES.contains(part)) {
          find(found, text, Pattern.compile(bounded(part)));
        }
      }
    }
    return found;
  }

  private static void find(List<Suspicion> found, String text, Pattern pattern) {
    pattern
        .matcher(text)
        .results()
        .forEach(m -> found.add(new Suspicion(Suspicion.Kind.KNOWN, m.start(), m.end())));
  }

  private static String bounded(String words) {
    return "(?<![\\p{L}\\d])" + Pattern.quote(words) + "(?:[’']?s)?(?![\\p{L}\\d])";
  }

  private static boolean isPerson(Pattern pattern, MatchResult match, String text) {
    String words = match.group(1);
    String initials = words.replaceAll("[^.]*$", "").replaceAll("[. ]", "");
    String name = words.replaceFirst("^" + INITIALS, "");
    String first = name.split("[ ’-]")[0];
    String before = text.substring(0, match.start());
    return !(NO_NAMES.contains(name) || NO_NAMES.contains(first) && !isParticle(name))
        && !NO_INITIALS.contains(initials)
        && !PLACE.matcher(name).matches()
        && !PLACE_NEXT.matcher(text.substring(match.end())).matches()
        && !(pattern == AFTER_INITIALS && LETTER_BEFORE.matcher(before).matches())
        && !(pattern == AFTER_NAMED && THING_BEFORE.matcher(before).matches());
  }

  /** “De Vries” is a name, “De zaak” is not: a particle needs a capital behind it. */
  private static boolean isParticle(String name) {
    return name.matches("(?:De|Van|Te|Den|Der|Ten|Ter) (?:\\p{Ll}+ ){0,2}\\p{Lu}.*");
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}

package nl.leerateliers.edition;

import java.util.ArrayList;
import java.util.List;

/** The lists of a DOCX: one for all bullets, and one of its own for every list that counts. */
final class WordLists {

  private static final String BULLET = "1";

  private final List<Integer> starts = new ArrayList<>();

  static boolean counts(String mark) {
    return mark.matches("\\d+\\.");
  }

  /** The list that begins with this mark, as the paragraphs of it call it. */
  String begin(String mark) {
    if (!counts(mark)) {
      return BULLET;
    }
    starts.add(Integer.valueOf(mark.replace(".", "")));
    return String.valueOf(starts.size() + 1);
  }

  /** The part of the file that defines them. */
  String numbering() {
    Xml xml = new Xml();
    for (int i = 0; i < starts.size(); i++) {
      xml.open("w:num", "w:numId", "" + (i + 2)).empty("w:abstractNumId", "w:val", "2");
      xml.open("w:lvlOverride", "w:ilvl", "0");
      xml.empty("w:startOverride", "w:val", "" + starts.get(i)).close().close();
    }
    return Parcel.style("word-numbering.xml").replace("<!-- numbered -->", xml.toString());
  }
}

package nl.leerateliers.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Ties every place on a page that can be clicked to its tag (ISO 32000-1, 14.7.4.3): the library
 * makes both, but leaves them strangers to each other.
 */
final class LinkTags {

  private static final COSName OBJR = COSName.getPDFName("OBJR");
  private static final COSName PAGE = COSName.getPDFName("Pg");
  private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");
  private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

  /** Neighbours with one target. */
  private record Run(Object target, List<COSDictionary> members) {}

  private final Map<COSDictionary, List<Run>> tags = new HashMap<>();
  private final COSArray parents = new COSArray();
  private int next;

  private LinkTags() {}

  /**
   * @param numbers the objects in the file that are tags of links, in the order of the pages; each
   *     has the name of the place it goes to as its title
   */
  static void complete(PDDocument pdf, List<Integer> numbers) {
    LinkTags links = new LinkTags();
    PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
    links.collect(pdf, numbers);
    for (PDPage page : pdf.getPages()) {
      links.next = Math.max(links.next, page.getStructParents() + 1);
    }
    int first = links.next;
    for (PDPage page : pdf.getPages()) {
      COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      if (annotations != null) {
        links.tie(page.getCOSObject(), annotations);
      }
    }
    if (links.next > first) {
      links.enter(root.getCOSObject(), first);
    }
  }

  /** The tags at their numbers in the file: walking the whole tree would read all of it. */
  private void collect(PDDocument pdf, List<Integer> numbers) {
    for (int number : numbers) {
      COSObject tag = pdf.getDocument().getObjectFromPool(new COSObjectKey(number, 0));
      COSDictionary element = (COSDictionary) tag.getObject();
      add(
          tags.computeIfAbsent(element.getCOSDictionary(PAGE), page -> new ArrayList<>()),
          element.getString(COSName.T),
          element);
    }
  }

  /** Tags and places of a page come in the same order, so those with one target find each other. */
  private void tie(COSDictionary page, COSArray annotations) {
    List<Run> places = new ArrayList<>();
    for (int i = 0; i < annotations.size(); i++) {
      COSDictionary annotation = (COSDictionary) annotations.getObject(i);
      add(places, target(annotation), annotation);
    }
    List<Run> named = tags.getOrDefault(page, List.of());
    if (named.size() != places.size()) {
      throw new IllegalStateException(places.size() + " links have " + named.size() + " tags");
    }
    for (int i = 0; i < places.size(); i++) {
      List<COSDictionary> elements = named.get(i).members();
      int surplus = places.get(i).members().size() - elements.size();
      for (int n = 0; n < places.get(i).members().size(); n++) {
        // A link over more lines is clicked in more places: those belong to its first tag.
        COSDictionary element = elements.get(Math.max(0, n - surplus));
        tie(page, places.get(i).members().get(n), element, String.valueOf(named.get(i).target()));
      }
    }
  }

  private static void add(List<Run> runs, Object target, COSDictionary member) {
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last == null || !last.target().equals(target)) {
      last = new Run(target, new ArrayList<>());
      runs.add(last);
    }
    last.members().add(member);
  }

  private void tie(COSDictionary page, COSDictionary annotation, COSDictionary element, String to) {
    annotation.setString(COSName.CONTENTS, to);
    annotation.setInt(STRUCT_PARENT, next);
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, OBJR);
    reference.setItem(COSName.OBJ, annotation);
    reference.setItem(PAGE, page);
    COSBase kids = element.getDictionaryObject(COSName.K);
    COSArray all = kids instanceof COSArray array ? array : new COSArray();
    if (all != kids && kids != null) {
      all.add(kids);
    }
    all.add(reference);
    element.setItem(COSName.K, all);
    parents.add(COSInteger.get(next));
    parents.add(element);
    next++;
  }

  /** The tree that leads from a page or a link back to its tag. */
  private void enter(COSDictionary root, int first) {
    COSDictionary tree = root.getCOSDictionary(COSName.PARENT_TREE);
    COSArray branches = tree.getCOSArray(COSName.KIDS);
    if (branches == null) {
      tree.getCOSArray(COSName.NUMS).addAll(parents);
    } else {
      COSArray limits = new COSArray();
      limits.add(COSInteger.get(first));
      limits.add(COSInteger.get(next - 1L));
      COSDictionary leaf = new COSDictionary();
      leaf.setItem(COSName.LIMITS, limits);
      leaf.setItem(COSName.NUMS, parents);
      branches.add(leaf);
    }
    root.setInt(NEXT_KEY, next);
  }

  private static Object target(COSDictionary annotation) {
    COSBase place = annotation.getDictionaryObject(COSName.DEST);
    if (place == null && annotation.getDictionaryObject(COSName.A) instanceof COSDictionary to) {
      place = to.getDictionaryObject(COSName.D);
    }
    return place == null ? annotation : place;
  }
}

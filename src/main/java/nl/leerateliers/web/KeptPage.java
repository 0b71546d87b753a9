package nl.leerateliers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A page as it was sent, cut at the keys of its forms: a key makes a form that is sent twice count
 * once, so each copy of the page needs keys of its own.
 */
final class KeptPage {

  private static final String KEY = "name=\"key\" value=\"";
  private static final int KEY_LENGTH = 36;

  /** What the server adds to each answer by itself. */
  private static final Set<String> OF_THE_TRANSPORT =
      Set.of("date", "content-length", "transfer-encoding", "connection");

  private final Map<String, String> headers;
  private final byte[] page;
  private final List<Integer> places = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  private KeptPage(Map<String, String> headers, byte[] page) {
    this.headers = headers;
    this.page = page;
    byte[] key = KEY.getBytes(StandardCharsets.US_ASCII);
    for (int at = find(key, 0); at >= 0; at = find(key, at)) {
      at += key.length;
      if (at + KEY_LENGTH <= page.length) {
        places.add(at);
        keys.add(new String(page, at, KEY_LENGTH, StandardCharsets.US_ASCII));
        Arrays.fill(page, at, at + KEY_LENGTH, (byte) '-');
      }
    }
  }

  static KeptPage of(HttpServletResponse response, byte[] page) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : response.getHeaderNames()) {
      headers.put(name, String.join(", ", response.getHeaders(name)));
    }
    OF_THE_TRANSPORT.forEach(headers::remove);
    return new KeptPage(headers, page.clone());
  }

  /** Whether both were made of the same: only then it is known that the keys alone differ. */
  boolean isOnceMore(KeptPage earlier) {
    Set<String> all = new HashSet<>(keys);
    all.addAll(earlier.keys);
    return headers.equals(earlier.headers)
        && !headers.containsKey("Set-Cookie")
        && places.equals(earlier.places)
        && all.size() == 2 * places.size()
        && Arrays.equals(page, earlier.page);
  }

  int size() {
    return page.length;
  }

  /** Sends it with new keys. */
  void send(HttpServletResponse response) throws IOException {
    byte[] copy = page.clone();
    for (int place : places) {
      byte[] key = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
      System.arraycopy(key, 0, copy, place, KEY_LENGTH);
    }
    headers.forEach(response::setHeader);
    response.setContentLength(copy.length);
    response.getOutputStream().write(copy);
  }

  private int find(byte[] text, int from) {
    for (int at = from; at <= page.length - text.length; at++) {
      if (page[at] == text[0] && Arrays.equals(page, at, at + text.length, text, 0, text.length)) {
        return at;
      }
    }
    return -1;
  }
}

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a report without a browser: asks a running portal for it, waits, and keeps the file. Runs on a bare JDK 17:
 *
 * <pre>PORTAL_TOKEN=… java reports/MakeReport.java --region haarlem --format pdf --into rapporten</pre>
 *
 * Ends with 0 and prints the path of the file; with 1 when the portal does not make it, with 2 when the call is wrong.
 */
class MakeReport {

  private static final String USAGE =
      """
      Gebruik: PORTAL_TOKEN=… java reports/MakeReport.java [opties]
        --kind interim        soort rapport (interim, overarching, meeting-pack, …)
        --region haarlem      sleutel van de regio; weglaten voor het overkoepelende rapport
        --format pdf          pdf, docx, odt, xlsx of html
        --snapshot HASH       maak het opnieuw uit deze momentopname
        --meeting 2016-03-01  dag van de vergadering, voor vergaderstukken
        --recipient CODE      voor wie dit exemplaar is
        --into MAP            map voor het bestand (standaard: deze map)
        --address URL         adres van het portaal (standaard http://localhost:8080)
      PORTAL_TOKEN is een toegangssleutel; u maakt er een in het portaal onder Toegangssleutels.
      """;
  private static final Map<String, String> FIELDS = fields();
  private static final long PAUSE = 500;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final String token;

  private MakeReport(String address, String token) {
    this.address = address.replaceAll("/+$", "");
    this.token = token;
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, String> given = new LinkedHashMap<>(Map.of("kind", "interim"));
    if (args.length == 1 && args[0].equals("--help")) {
      System.out.print(USAGE);
      return;
    }
    for (int i = 0; i < args.length; i += 2) {
      String name = args[i].replaceFirst("^--", "");
      if (!args[i].startsWith("--") || !FIELDS.containsKey(name) || i + 1 == args.length) {
        stop(2, "Onbekende of onvolledige optie: " + args[i] + "\n" + USAGE);
      }
      given.put(name, args[i + 1]);
    }
    String token = System.getenv("PORTAL_TOKEN");
    if (token == null || token.isBlank()) {
      stop(2, "Zet de toegangssleutel in PORTAL_TOKEN.\n" + USAGE);
    }
    String address = given.getOrDefault("address", "http://localhost:8080");
    try {
      System.out.println(new MakeReport(address, token.strip()).make(given));
    } catch (ConnectException e) {
      stop(1, "Op " + address + " antwoordt geen portaal. Start het portaal, of geef --address.");
    } catch (IOException | IllegalArgumentException e) {
      stop(1, e.getMessage());
    }
  }

  private Path make(Map<String, String> given) throws IOException, InterruptedException {
    StringBuilder order = new StringBuilder();
    FIELDS.forEach(
        (option, field) -> {
          if (!field.isEmpty() && given.containsKey(option)) {
            order.append(order.isEmpty() ? "" : ",").append(quoted(field)).append(':').append(quoted(given.get(option)));
          }
        });
    HttpResponse<byte[]> asked = send(request("/api/reports").header("Content-Type", "application/json").POST(BodyPublishers.ofString("{" + order + "}")));
    String job = URI.create(asked.headers().firstValue("Location").orElseThrow(() -> new IOException("Vraag om één exemplaar tegelijk."))).getPath();
    String state = "waiting";
    while (state.equals("waiting") || state.equals("running")) {
      Thread.sleep(PAUSE);
      String answer = new String(send(request(job)).body(), StandardCharsets.UTF_8);
      state = value(answer, "state");
      if (state.equals("failed") || state.equals("cancelled")) {
        throw new IOException("Het rapport is er niet: " + (state.equals("failed") ? value(answer, "fault") : "het is geannuleerd."));
      }
    }
    HttpResponse<byte[]> file = send(request(job + "/content"));
    String name = file.headers().firstValue("Content-Disposition").orElse("").replaceAll(".*filename=\"([A-Za-z0-9._-]+)\".*", "$1");
    Path folder = Files.createDirectories(Path.of(given.getOrDefault("into", ".")));
    Path beside = Files.write(folder.resolve(name + ".tmp"), file.body());
    return Files.move(beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
  }

  /** The answer; what the portal refuses comes out in its own words. */
  private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() >= 400) {
      String problem = new String(answer.body(), StandardCharsets.UTF_8);
      throw new IOException("Het portaal weigert (" + answer.statusCode() + "): " + value(problem, "title") + ". " + value(problem, "detail"));
    }
    return answer;
  }

  /** A text of a flat JSON object; empty when it is not there. */
  private static String value(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
    return found.find() ? found.group(1).replace("\\\"", "\"").replace("\\n", " ") : "";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The options, and the fields of the order that they fill in; none for those that stay here. */
  private static Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : new String[] {"kind", "region", "format", "snapshot", "meeting", "recipient"}) {
      fields.put(name, name);
    }
    fields.put("into", "");
    fields.put("address", "");
    return fields;
  }

  private static void stop(int status, String why) {
    System.err.println(why);
    System.exit(status);
  }
}

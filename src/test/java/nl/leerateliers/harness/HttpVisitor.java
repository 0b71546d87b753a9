package nl.leerateliers.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the portal over real HTTP, follows no redirect and keeps its own cookies. */
public final class HttpVisitor {

  private final URI address;
  private final String token;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  HttpVisitor(URI address, String token) {
    this.address = address;
    this.token = token;
  }

  public CookieManager cookies() {
    return cookies;
  }

  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(90));
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  public HttpResponse<String> get(String path) {
    return text(request(path).header("Accept", accept(path)));
  }

  public HttpResponse<byte[]> bytes(String path) {
    return send(request(path), BodyHandlers.ofByteArray());
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    return text(request);
  }

  /** A write to the API as our own pages send it, with the header no foreign form can set. */
  public HttpResponse<String> post(String path, String type, byte[] body) {
    return text(
        request(path)
            .header("Content-Type", type)
            .header("X-Requested-With", "portal")
            .POST(BodyPublishers.ofByteArray(body)));
  }

  public HttpResponse<String> postJson(String path, String json) {
    return post(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  public HttpResponse<String> postForm(String path, Map<String, String> fields) {
    return text(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields))));
  }

  /** A form of our own pages, filled in, with the token that only they have. */
  public HttpResponse<String> sendForm(String path, Map<String, String> fields) {
    Map<String, String> form = new LinkedHashMap<>(fields);
    form.put("_csrf", HtmlForm.hiddenField(get("/toegangssleutels").body(), "_csrf").orElseThrow());
    return postForm(path, form);
  }

  /** Fills in the form of /inloggen and sends it. */
  public HttpResponse<String> signIn(String user, String password) {
    HtmlForm form = HtmlForm.withPassword(get("/inloggen").body());
    Map<String, String> fields = new LinkedHashMap<>(form.hidden());
    fields.put(form.userField(), user);
    fields.put(form.passwordField(), password);
    return postForm(form.action(), fields);
  }

  private HttpResponse<String> text(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
    try {
      return http.send(request.build(), as);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String accept(String path) {
    return path.startsWith("/api") ? "application/json, */*;q=0.5" : "text/html, */*;q=0.5";
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

package nl.leerateliers.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIOutput;
import jakarta.faces.component.html.HtmlOutputText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagAttributeException;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerateliers.message.Language;

/**
 * The tag {@code <p:remember of="#{figures}" as="main">}: renders its content once for each object
 * and language, and writes the same markup the next time that very object comes by. What it holds
 * may depend on nothing but that object and the language: no visitor, no form token, no moment.
 */
public final class RememberedMarkup extends TagHandler {

  private static final int MOST = 600;

  /** Least recently used goes first. */
  private static final Map<Key, String> REMEMBERED =
      Collections.synchronizedMap(
          new LinkedHashMap<>(MOST, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
              return size() > MOST;
            }
          });

  private final TagAttribute of;
  private final TagAttribute as;

  public RememberedMarkup(TagConfig config) {
    super(config);
    of = getRequiredAttribute("of");
    as = getRequiredAttribute("as");
  }

  @Override
  public void apply(FaceletContext context, UIComponent parent) throws IOException {
    Object object = of.getObject(context);
    if (object == null) {
      throw new TagAttributeException(of, "Nothing to remember this markup by");
    }
    Key key = new Key(object, as.getValue(), Language.current());
    String known = REMEMBERED.get(key);
    if (known == null) {
      Recording recording = new Recording(key);
      parent.getChildren().add(recording);
      nextHandler.apply(context, recording);
      return;
    }
    UIOutput markup = new HtmlOutputText();
    markup.getAttributes().put("escape", false);
    markup.setValue(known);
    markup.setTransient(true);
    parent.getChildren().add(markup);
  }

  /** The object itself and not its equal: comparing all figures would cost more than it saves. */
  private record Key(Object of, String as, Language language) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.of == of
          && key.as.equals(as)
          && key.language == language;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * System.identityHashCode(of) + as.hashCode()) + language.ordinal();
    }
  }

  /** Renders its children as ever, and keeps what they wrote when all went well. */
  private static final class Recording extends UIComponentBase {

    private final Key key;

    Recording(Key key) {
      this.key = key;
      setTransient(true);
    }

    @Override
    public String getFamily() {
      return "nl.leerateliers";
    }

    @Override
    public boolean getRendersChildren() {
      return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
      ResponseWriter page = context.getResponseWriter();
      StringWriter text = new StringWriter();
      ResponseWriter record = page.cloneWithWriter(text);
      context.setResponseWriter(record);
      try {
        for (UIComponent child : getChildren()) {
          child.encodeAll(context);
        }
        record.flush();
      } finally {
        context.setResponseWriter(page);
      }
      page.write(text.toString());
      REMEMBERED.put(key, text.toString());
    }
  }
}

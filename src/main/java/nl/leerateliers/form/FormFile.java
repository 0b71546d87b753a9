package nl.leerateliers.form;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import nl.leerateliers.document.Form;
import nl.leerateliers.document.FormPrinter;

/** In which file a form is handed over. */
enum FormFile {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String type;

  FormFile(String type) {
    this.type = type;
  }

  /** The form as a download. It may hold a case, so nothing on the way keeps it. */
  Response answer(FormPrinter printer, Form form, String name) {
    byte[] content = this == PDF ? printer.pdf(form) : printer.docx(form);
    String file = name + "." + name().toLowerCase(Locale.ROOT);
    return Response.ok(content, type)
        .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}

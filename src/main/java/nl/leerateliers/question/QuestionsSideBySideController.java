package nl.leerateliers.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The learning questions of all regions side by side. */
@RequestScoped
@Controller
@Path("leervragen")
public class QuestionsSideBySideController {

  @Inject private Access access;
  @Inject private QuestionBoards boards;
  @Inject private Models models;

  @GET
  public String board() {
    access.require(Permission.COMPARE_ATELIERS);
    models.put("board", boards.sideBySide());
    return "question/side-by-side.xhtml";
  }
}

package nl.leerateliers.editing;

import static nl.leerateliers.message.Messages.text;

import nl.leerateliers.drafting.Comment;
import nl.leerateliers.drafting.Edition;
import nl.leerateliers.drafting.LifeStep;
import nl.leerateliers.security.Role;

/**
 * How pages name the people of a report: by role, with a number where several have it; never by
 * account.
 *
 * @param self the account of the reader
 */
public record Who(Edition edition, String self) {

  public String took(LifeStep step) {
    return name(step.role(), step.account());
  }

  public String said(Comment comment) {
    return name(comment.role(), comment.account());
  }

  private String name(Role role, String account) {
    String name = text("web.role." + role.code());
    int which = edition.which(role, account);
    String told = which == 0 ? name : text("editing.who", name, which);
    return account.equals(self) ? text("editing.who.self", told) : told;
  }
}

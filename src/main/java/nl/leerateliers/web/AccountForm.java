package nl.leerateliers.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import nl.leerateliers.message.Problem;
import nl.leerateliers.security.Role;
import org.jspecify.annotations.Nullable;

/** What an administrator fills in for a new account. */
public class AccountForm {

  @FormParam("name")
  @DefaultValue("")
  private String name = "";

  @FormParam("role")
  @DefaultValue("")
  private String role = "";

  @FormParam("region")
  @DefaultValue("")
  private String region = "";

  @FormParam("password")
  @DefaultValue("")
  private String password = "";

  public String name() {
    return name;
  }

  public String roleCode() {
    return role;
  }

  public String regionKey() {
    return region;
  }

  String password() {
    return password;
  }

  /**
   * The chosen role.
   *
   * @throws Problem 422 when it is not one of the seven
   */
  Role role() {
    return Role.ofCode(role).orElseThrow(() -> new Problem("account-role", 422));
  }

  /** The chosen region; null where the role has none. */
  @Nullable String region() {
    return region.isBlank() ? null : region;
  }
}

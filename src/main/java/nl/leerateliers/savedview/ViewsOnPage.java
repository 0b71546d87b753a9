package nl.leerateliers.savedview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerateliers.security.Access;
import org.jspecify.annotations.Nullable;

/** The visitor's saved views, for the pages that list or keep one. */
@Named("savedViews")
@RequestScoped
public class ViewsOnPage {

  private final Access access;
  private final SavedViews views;
  private @Nullable List<SavedView> read;

  @Inject
  ViewsOnPage(Access access, SavedViews views) {
    this.access = access;
    this.views = views;
  }

  /** All, by name. */
  public List<SavedView> getAll() {
    if (read == null) {
      read = views.of(access.get());
    }
    return read;
  }

  /** Those that lead to exactly this address. */
  public List<SavedView> at(String address) {
    return getAll().stream().filter(view -> view.address().equals(address)).toList();
  }

  /** Whether its address still leads somewhere for this visitor. */
  public boolean opens(SavedView view) {
    return PageAddress.mayOpen(access, view.address());
  }

  /** An empty form with a key of its own. */
  public ViewDraft draft(String address) {
    return ViewDraft.empty(address);
  }
}

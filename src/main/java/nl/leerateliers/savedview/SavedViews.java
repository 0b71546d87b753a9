package nl.leerateliers.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.PortalDatabase;
import nl.leerateliers.security.PortalAuditTrail;
import nl.leerateliers.security.Visitor;

/** The views that users keep, each for themselves alone. */
@ApplicationScoped
class SavedViews {

  private static final int MOST = 100;

  private final PortalDatabase database;
  private final PortalAuditTrail trail;
  private final Clock clock;

  @Inject
  SavedViews(PortalDatabase database, PortalAuditTrail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /** The visitor's own, by name. */
  List<SavedView> of(Visitor owner) {
    return database.read(em -> of(em, owner));
  }

  /** Keeps a view whose address was checked, or tells what is wrong; sent twice it is one view. */
  Optional<String> save(Visitor owner, ViewDraft draft) {
    return database.write(
        em -> {
          List<SavedView> kept = of(em, owner);
          if (kept.stream().anyMatch(view -> view.id().equals(draft.key()))) {
            return Optional.empty();
          }
          Optional<String> fault =
              kept.size() >= MOST
                  ? Optional.of(Messages.text("savedview.fault.many", MOST))
                  : fault(kept, draft.key(), draft.name());
          if (fault.isEmpty()) {
            em.persist(new SavedView(draft, owner.account(), OffsetDateTime.now(clock)));
            trail.record(em, owner, "view-saved", draft.address());
          }
          return fault;
        });
  }

  /**
   * Gives a view another name, or tells what is wrong with that.
   *
   * @throws Problem 404 when this owner has no such view
   */
  Optional<String> rename(Visitor owner, String id, String name) {
    return database.write(
        em -> {
          SavedView view = get(em, owner, id);
          Optional<String> fault = fault(of(em, owner), id, name);
          if (fault.isEmpty() && !view.name().equals(name)) {
            view.rename(name);
            trail.record(em, owner, "view-renamed", view.address());
          }
          return fault;
        });
  }

  /**
   * Removes a view.
   *
   * @throws Problem 404 when this owner has no such view
   */
  void remove(Visitor owner, String id) {
    database.write(
        em -> {
          SavedView view = get(em, owner, id);
          em.remove(view);
          trail.record(em, owner, "view-removed", view.address());
          return view;
        });
  }

  private static Optional<String> fault(List<SavedView> kept, String id, String name) {
    if (name.isEmpty()) {
      return Optional.of(Messages.text("savedview.fault.name"));
    }
    if (name.length() > ViewDraft.LONGEST_NAME) {
      return Optional.of(
          Messages.text("savedview.fault.long", name.length(), ViewDraft.LONGEST_NAME));
    }
    return kept.stream().anyMatch(view -> view.name().equals(name) && !view.id().equals(id))
        ? Optional.of(Messages.text("savedview.fault.taken", name))
        : Optional.empty();
  }

  private static List<SavedView> of(EntityManager em, Visitor owner) {
    return em.createQuery(
            "select v from SavedView v where v.account = :account order by v.name, v.id",
            SavedView.class)
        .setParameter("account", owner.account())
        .getResultList();
  }

  private static SavedView get(EntityManager em, Visitor owner, String id) {
    SavedView view = em.find(SavedView.class, id);
    if (view == null || !view.account().equals(owner.account())) {
      throw Problem.notFound();
    }
    return view;
  }
}

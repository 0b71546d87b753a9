package nl.leerateliers.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.leerateliers.ketenkaart.NextNumber;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import org.jspecify.annotations.Nullable;

/**
 * Groups, merges and links what hangs on the wall, change by change: two people who change
 * different things never hinder each other, and of the same thing neither writes over the other.
 */
@ApplicationScoped
class ArrangeWall {

  private final RegionDatabase database;
  private final AuditTrail trail;

  @Inject
  ArrangeWall(RegionDatabase database, AuditTrail trail) {
    this.database = database;
    this.trail = trail;
  }

  /**
   * Makes every change that can be made, and tells of the others why not.
   *
   * @param friday of the week of the wall
   */
  Arranged arrange(Region region, LocalDate friday, WallForm form) {
    return database.write(
        region,
        em -> {
          // Whoever comes next waits here for a moment, so that nobody decides on values of before.
          NextNumber.wait(em);
          return new Work(em).arrange(friday, form);
        });
  }

  private final class Work {

    private final EntityManager em;
    private final Possible possible;
    private final List<Arranged.Conflict> conflicts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Work(EntityManager em) {
      this.em = em;
      this.possible = new Possible(em);
    }

    Arranged arrange(LocalDate friday, WallForm form) {
      if (form.isEmpty()) {
        faults.add(Messages.text("evaluation.fault.nothing"));
      } else if (form.makesGroup() && !PinField.TITLE.accepts(form.newTitle())) {
        faults.add(Messages.text("evaluation.fault.title", form.newTitle().length()));
      } else {
        String made = form.makesGroup() ? groupOf(friday, form.newTitle()) : "";
        for (WallEdit edit : form.edits()) {
          boolean toNew = edit.to().equals(WallForm.NEW);
          change(toNew ? new WallEdit(edit.id(), edit.field(), edit.from(), made) : edit);
        }
        if (!form.removed().isEmpty()) {
          remove(form.removed());
        }
      }
      return new Arranged(conflicts, faults);
    }

    /** The group of this name on this wall; sent twice, it still is one group. */
    private String groupOf(LocalDate friday, String title) {
      for (EvaluationGroup group : Evaluations.groups(em)) {
        if (group.madeOn().equals(friday) && group.title().equalsIgnoreCase(title)) {
          return group.id();
        }
      }
      EvaluationGroup made =
          new EvaluationGroup(NextNumber.of(em, "evaluation_group", "G"), friday, title);
      em.persist(made);
      em.flush();
      trail.record(em, "wall-arranged", made.id());
      return made.id();
    }

    private void change(WallEdit edit) {
      if (edit.from().equals(edit.to())) {
        // A form sends every field of its pin; what its maker left alone is no change.
        return;
      }
      Pin pin = find(edit.id());
      String fault =
          pin == null
              ? Messages.text("evaluation.fault.gone", edit.id())
              : possible.fault(pin, edit.field(), edit.to());
      if (pin == null || fault != null) {
        faults.add(Objects.requireNonNull(fault));
        return;
      }
      String now = Objects.requireNonNull(pin.value(edit.field()));
      if (now.equals(edit.to())) {
        return;
      }
      if (!now.equals(edit.from())) {
        conflicts.add(new Arranged.Conflict(edit.id(), edit.field(), edit.to(), now));
        return;
      }
      pin.put(edit.field(), edit.to());
      if (edit.field() == PinField.MERGED && !edit.to().isEmpty()) {
        // What said the same as this card says the same as the one that stays.
        em.createQuery("select x from Evaluation x where x.mergedInto = :id", Evaluation.class)
            .setParameter("id", edit.id())
            .getResultList()
            .forEach(each -> each.put(PinField.MERGED, edit.to()));
      }
      em.flush();
      trail.record(em, "wall-arranged", edit.id());
    }

    private void remove(String id) {
      EvaluationGroup group = em.find(EvaluationGroup.class, id);
      long cards =
          em.createQuery("select count(x) from Evaluation x where x.groupId = :id", Long.class)
              .setParameter("id", id)
              .getSingleResult();
      if (cards > 0) {
        faults.add(Messages.text("evaluation.fault.notEmpty"));
      } else if (group != null) {
        em.remove(group);
        trail.record(em, "wall-arranged", id);
      }
    }

    private @Nullable Pin find(String id) {
      return id.startsWith("G-")
          ? em.find(EvaluationGroup.class, id)
          : em.find(Evaluation.class, id);
    }
  }
}

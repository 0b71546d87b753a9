package nl.leerateliers.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerateliers.ketenkaart.RegisterCard;
import nl.leerateliers.ketenkaart.Registration;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;

/** Cases that come or move, so that the numbers of a test are on one side of a limit. */
final class GivenCases {

  private GivenCases() {}

  /** Leaves so many cases in the week that starts on this Monday; the others go to week 1. */
  static void onlyFirst(RegionsForTests world, Region region, String monday, int most) {
    world
        .database()
        .write(
            region,
            em -> {
              List<?> ids =
                  em.createNativeQuery(
                          "select id from ketenkaart where started_on between date '"
                              + monday
                              + "' and date '"
                              + LocalDate.parse(monday).plusDays(6)
                              + "' order by id")
                      .getResultList();
              for (Object id : ids.subList(most, ids.size())) {
                em.createNativeQuery(
                        "update ketenkaart set started_on = date '2016-02-15' where id = ?")
                    .setParameter(1, id)
                    .executeUpdate();
              }
              return ids;
            });
  }

  static void register(RegionsForTests world, Region region, int which) {
    Map<String, String> typed =
        Map.of(
            "title",
            "Nieuwe zaak " + which,
            "started_on",
            "2016-03-01",
            "primary_case_type",
            "DOMESTIC_VIOLENCE");
    new Wiring(world)
        .get(RegisterCard.class)
        .register(region, new Registration(typed), "somebody", "a-form-" + which);
  }
}

package nl.leerateliers.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerateliers.harness.HtmlForm;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address, every role, the visitor's own region, another's and one that does not exist. */
class AccessMatrixIT extends SharedPortal {

  /**
   * The status for own region (Haarlem), other region (Maastricht) and unknown region. A role that
   * belongs to no region has both as its own. One status: the address has no region.
   */
  private static final String EXPECTED =
      """
      address                                       | anonymous   | participant | coach       | begeleidingsgroep | national    | researcher  | privacy-officer | administrator
      GET /                                         | 303         | 200         | 200         | 200               | 200         | 200         | 200             | 200
      GET /inloggen                                 | 200         | 200         | 200         | 200               | 200         | 200         | 200             | 200
      GET /taal/en                                  | 303         | 303         | 303         | 303               | 303         | 303         | 303             | 303
      GET /taal/fy                                  | 303         | 404         | 404         | 404               | 404         | 404         | 404             | 404
      GET /toegangssleutels                         | 303         | 200         | 200         | 200               | 200         | 200         | 200             | 200
      GET /ateliers/{region}                        | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/leerpunten             | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/evaluaties             | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/evaluaties/week/1      | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/evaluaties/week/99     | 303 303 303 | 404 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/evaluaties/spanningsvelden | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/evaluaties/top         | 303 303 303 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/kerncijfers            | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/overdracht             | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/leervragen             | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/leervragen/G1          | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/startpakket            | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/leervragen/G99         | 303 303 303 | 404 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/leerpunten/LP-1        | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/leerpunten/LP-99       | 303 303 303 | 404 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/leerpunten/nieuw       | 303 303 303 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/interpretaties         | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken?figure=cases     | 303 303 303 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/vrijgave               | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/landelijk              | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/landelijk?stand=nu     | 303 303 303 | 403 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/landelijk?stand=999    | 303 303 303 | 404 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/begeleidingsgroep      | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/begeleidingsgroep?datum=2016-03-09 | 303 303 303 | 400 404 404 | 400 404 404 | 400 404 404       | 403 403 404 | 400 400 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/vandaag                | 303 303 303 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken                  | 303 303 303 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{card}           | 303 303 303 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{unknown}        | 303 303 303 | 404 404 404 | 404 404 404 | 403 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{card}/kaart     | 303 303 303 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{card}/kaart/vragen | 303 303 303 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{unknown}/kaart/vragen | 303 303 303 | 404 404 404 | 404 404 404 | 403 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{card}/kaart.pdf | 303 303 303 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{card}/kaart.docx | 303 303 303 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{unknown}/kaart.pdf | 303 303 303 | 404 404 404 | 404 404 404 | 403 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{card}/reflectie | 303 303 303 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{unknown}/reflectie | 303 303 303 | 404 404 404 | 404 404 404 | 403 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{card}/geschiedenis | 303 303 303 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{unknown}/geschiedenis | 303 303 303 | 404 404 404 | 404 404 404 | 403 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{card}/geschiedenis/0 | 303 303 303 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{unknown}/geschiedenis/0 | 303 303 303 | 404 404 404 | 404 404 404 | 403 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{card}/actiepunten | 303 303 303 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{unknown}/actiepunten | 303 303 303 | 404 404 404 | 404 404 404 | 403 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/ketenkaart-leeg.pdf    | 303 303 303 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/ketenkaart-leeg.docx   | 303 303 303 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/opvolging              | 303 303 303 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{card}/opvolging/3 | 303 303 303 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{card}/opvolging/4 | 303 303 303 | 404 404 404 | 404 404 404 | 403 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{unknown}/opvolging/3 | 303 303 303 | 404 404 404 | 404 404 404 | 403 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/codering               | 303 303 303 | 403 404 404 | 403 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{card}/codering  | 303 303 303 | 403 404 404 | 403 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/zaken/{unknown}/codering | 303 303 303 | 403 404 404 | 403 404 404 | 403 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/tabellen/indicators.csv | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/tabellen/weeks.caseType.xlsx | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/cijfers             | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/tabellen/alle.xlsx | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/tabellen/alle.ods  | 303 303 303 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /ateliers/{region}/tabellen/geen.csv | 303 303 303 | 404 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /vergelijken/tabellen/verdieping.csv | 303         | 403         | 403         | 403               | 200         | 200         | 403             | 403
      GET /vergelijken/tabellen/alle.xlsx | 303         | 403         | 403         | 403               | 200         | 200         | 403             | 403
      GET /vergelijken/tabellen/principle.1.ods | 303         | 403         | 403         | 403               | 200         | 200         | 403             | 403
      GET /vergelijken                              | 303         | 403         | 403         | 403               | 200         | 200         | 403             | 403
      GET /leervragen                               | 303         | 403         | 403         | 403               | 200         | 200         | 403             | 403
      GET /ateliers/{region}/interpretaties/x/inzicht | 303 303 303 | 404 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /vergelijken/interpretaties               | 303         | 403         | 403         | 403               | 200         | 200         | 403             | 403
      GET /overzichten                              | 303         | 200         | 200         | 200               | 200         | 200         | 200             | 200
      GET /rapporten                                | 303         | 403         | 200         | 200               | 200         | 200         | 403             | 403
      GET /rapporten/opstellen                      | 303         | 403         | 200         | 200               | 200         | 200         | 403             | 403
      GET /rapporten/gepubliceerd                   | 303         | 403         | 200         | 200               | 200         | 200         | 403             | 403
      GET /rapporten/opstellen/{region}-999         | 303 303 303 | 403 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /rapporten/opstellen/{region}-999/stand   | 303 303 303 | 403 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /rapporten/opstellen/{region}-999/versies | 303 303 303 | 403 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /rapporten/opstellen/{region}-999/verschil | 303 303 303 | 403 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      GET /rapporten/opstellen/overkoepelend-999    | 303         | 403         | 403         | 403               | 404         | 404         | 403             | 403
      GET /rapporten/gepubliceerd/{region}-999/docx | 303 303 303 | 403 403 403 | 404 404 404 | 404 404 404       | 404 404 404 | 404 404 404 | 403 403 403     | 403 403 403
      GET /rapporten/gepubliceerd/{region}-999      | 303 303 303 | 403 403 403 | 404 404 404 | 404 404 404       | 404 404 404 | 404 404 404 | 403 403 403     | 403 403 403
      GET /beheer/archief                           | 303         | 403         | 403         | 403               | 403         | 403         | 403             | 200
      GET /beheer                                   | 303         | 403         | 403         | 403               | 403         | 403         | 403             | 200
      GET /audit                                    | 303         | 403         | 403         | 403               | 403         | 403         | 200             | 403
      GET /no-such-page                             | 303         | 404         | 404         | 404               | 404         | 404         | 404             | 404
      GET /api/regions                              | 401         | 200         | 200         | 200               | 200         | 200         | 200             | 200
      GET /api/regions/{region}/reflection          | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/ketenkaarten        | 401 401 401 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      POST /api/regions/{region}/ketenkaarten       | 401 401 401 | 422 404 404 | 422 404 404 | 403 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/ketenkaarten/{card} | 401 401 401 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/ketenkaarten/{card}/history | 401 401 401 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      PATCH /api/regions/{region}/ketenkaarten/{card} | 401 401 401 | 400 404 404 | 400 404 404 | 403 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      PUT /api/regions/{region}/ketenkaarten/{card} | 401 401 401 | 428 404 404 | 428 404 404 | 403 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/follow-ups          | 401 401 401 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      POST /api/regions/{region}/follow-ups         | 401 401 401 | 400 404 404 | 400 404 404 | 403 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/ketenkaarten/{card}/prompts | 401 401 401 | 200 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/ketenkaarten/{unknown}/prompts | 401 401 401 | 404 404 404 | 404 404 404 | 403 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      POST /api/regions/{region}/ketenkaarten/{card}/prompts | 401 401 401 | 400 404 404 | 400 404 404 | 403 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/interpretations     | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /api/cross-atelier/interpretations        | 401         | 403         | 403         | 403               | 200         | 200         | 403             | 403
      POST /api/regions/{region}/interpretations    | 401 401 401 | 400 404 404 | 400 404 404 | 400 404 404       | 403 403 404 | 400 400 404 | 403 403 404     | 403 403 404
      POST /api/cross-atelier/interpretations       | 401         | 403         | 403         | 403               | 400         | 400         | 403             | 403
      DELETE /api/regions/{region}/interpretations/x | 401 401 401 | 404 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      DELETE /api/cross-atelier/interpretations/x   | 401         | 403         | 403         | 403               | 404         | 404         | 403             | 403
      POST /api/regions/{region}/warnings           | 401 401 401 | 400 404 404 | 400 404 404 | 400 404 404       | 403 403 404 | 400 400 404 | 403 403 404     | 403 403 404
      POST /api/cross-atelier/warnings              | 401         | 403         | 403         | 403               | 400         | 400         | 403             | 403
      GET /api/regions/{region}/publications        | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      POST /api/regions/{region}/publications       | 401 401 401 | 400 404 404 | 400 404 404 | 400 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      POST /api/regions/{region}/publications/x/withdraw | 401 401 401 | 403 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      POST /api/regions/{region}/publications/x/release | 401 401 401 | 403 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/learning-points     | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/learning-points/LP-1 | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/learning-points/LP-99 | 401 401 401 | 404 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      POST /api/regions/{region}/learning-points/LP-1/steps | 401 401 401 | 400 404 404 | 400 404 404 | 400 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/start-kit           | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      POST /api/regions/{region}/start-kit          | 401 401 401 | 403 404 404 | 400 404 404 | 400 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/handovers           | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/insights            | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/data-proposals      | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /api/cross-atelier/uptakes                | 401         | 403         | 403         | 403               | 200         | 200         | 403             | 403
      GET /api/regions/{region}/learning-questions  | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/learning-questions/G1 | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      PUT /api/regions/{region}/learning-questions/G1 | 401 401 401 | 403 404 404 | 428 404 404 | 403 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/tension-fields      | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/principles          | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/evaluations         | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      POST /api/regions/{region}/evaluations        | 401 401 401 | 400 404 404 | 400 404 404 | 400 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/claims              | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/claim-decisions     | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      POST /api/regions/{region}/claim-decisions    | 401 401 401 | 403 404 404 | 400 404 404 | 400 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      POST /api/regions/{region}/claim-decisions/999/revocation | 401 401 401 | 403 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/agenda              | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      POST /api/regions/{region}/agenda             | 401 401 401 | 403 404 404 | 422 404 404 | 422 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/datasets/current    | 401 401 401 | 403 404 404 | 200 404 404 | 403 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      POST /api/regions/{region}/datasets           | 401 401 401 | 403 404 404 | 422 404 404 | 403 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/snapshots           | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      POST /api/regions/{region}/snapshots          | 401 401 401 | 403 404 404 | - 404 404   | 403 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/snapshots/1         | 401 401 401 | 200 404 404 | 200 404 404 | 200 404 404       | 403 403 404 | 200 200 404 | 403 403 404     | 403 403 404
      GET /api/regions/{region}/snapshots/999       | 401 401 401 | 404 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      POST /api/regions/{region}/snapshots/999/release | 401 401 401 | 403 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      POST /api/regions/{region}/snapshots/999/withdraw | 401 401 401 | 403 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 403 403 404 | 403 403 404     | 403 403 404
      GET /api/cross-atelier/reflection             | 401         | 403         | 403         | 403               | 200         | 200         | 403             | 403
      POST /api/reports                             | 401         | 403         | 422         | 422               | 422         | 422         | 403             | 403
      GET /api/compositions/{region}-999            | 401 401 401 | 403 404 404 | 404 404 404 | 404 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      PUT /api/compositions/{region}-999/passages/1 | 401 401 401 | 403 404 404 | 403 404 404 | 403 404 404       | 403 403 404 | 404 404 404 | 403 403 404     | 403 403 404
      POST /api/compositions                        | 401         | 403         | 403         | 403               | 403         | 400         | 403             | 403
      GET /api/reports/no-such-report               | 401         | 404         | 404         | 404               | 404         | 404         | 404             | 404
      GET /api/reports/no-such-report/content       | 401         | 404         | 404         | 404               | 404         | 404         | 404             | 404
      DELETE /api/reports/no-such-report            | 401         | 404         | 404         | 404               | 404         | 404         | 404             | 404
      GET /api/no-such-address                      | 401         | 404         | 404         | 404               | 404         | 404         | 404             | 404
      GET /openapi                                  | 401         | 403         | 403         | 403               | 403         | 403         | 403             | 200
      GET /metrics                                  | 401         | 403         | 403         | 403               | 403         | 403         | 403             | 200
      GET /health/live                              | 200         | 200         | 200         | 200               | 200         | 200         | 200             | 200
      GET /health/ready                             | 200         | 200         | 200         | 200               | 200         | 200         | 200             | 200
      """;

  /** It would change something without anything filled in; the test of its slice asks it. */
  private static final String NOT_ASKED = "-";

  private static final List<String> REGIONS = List.of("haarlem", "maastricht", "nergens");
  private static final List<String> CARDS = List.of("H-001", "M-001", "H-001");

  static List<String> columns() {
    List<String> head = cells(EXPECTED.lines().findFirst().orElseThrow());
    return head.subList(1, head.size());
  }

  static List<String> roles() {
    return columns().stream().filter(column -> !column.equals("anonymous")).toList();
  }

  static List<String> formColumns() {
    List<String> head = cells(forms().get(0));
    return head.subList(1, head.size());
  }

  @ParameterizedTest
  @MethodSource("columns")
  void answersEachRoleAsTheTableSays(String role) {
    HttpVisitor visitor =
        role.equals("anonymous") ? running().anonymous() : running().signedIn(role, "haarlem");
    check(role, visitor, "");
  }

  /** Forms with their token and nothing filled in: who may send them at all. */
  @ParameterizedTest
  @MethodSource("formColumns")
  void answersEachFormAsTheTableSays(String column) {
    HttpVisitor visitor = running().signedIn(column.split(" ")[0], "haarlem");
    String page = visitor.get("/toegangssleutels").body();
    Map<String, String> token = Map.of("_csrf", HtmlForm.hiddenField(page, "_csrf").orElseThrow());
    int region = column.endsWith("elsewhere") ? 1 : 0;
    int index = cells(forms().get(0)).indexOf(column);
    SoftAssertions softly = new SoftAssertions();
    for (String line : forms().subList(1, forms().size())) {
      String status = cells(line).get(index);
      String asked = filled(cells(line).get(0), region);
      if (!status.equals(NOT_ASKED)) {
        softly
            .assertThat(visitor.postForm(asked.split(" ")[1], token).statusCode())
            .as("%s: %s", column, asked)
            .isEqualTo(Integer.parseInt(status));
      }
    }
    softly.assertAll();
  }

  /** Every address that is asked for, a region filled in, without a query. */
  static List<String> addresses() {
    return Stream.concat(EXPECTED.lines().skip(1), forms().stream().skip(1))
        .map(line -> filled(cells(line).get(0), 0).replaceAll("\\?.*", ""))
        .toList();
  }

  private static List<String> forms() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/security/forms.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("roles")
  void givesAnAccessTokenTheRightsOfItsOwnerAndNoMore(String role) {
    check(role, running().withToken(role, "haarlem"), "/api");
  }

  @Test
  void refusesATokenThatWasNeverMade() {
    HttpResponse<String> answer =
        running()
            .anonymous()
            .send(
                running()
                    .anonymous()
                    .request("/api/regions")
                    .header("Authorization", "Bearer leerateliers_nooit_gemaakt"));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void doesNotTellAnotherRegionFromOneThatDoesNotExist() {
    HttpVisitor participant = running().signedIn("participant", "haarlem");
    for (String path :
        List.of("/ateliers/%s", "/ateliers/%s/zaken", "/api/regions/%s/reflection")) {
      String another = body(participant, path, "maastricht");
      assertThat(another).isEqualTo(body(participant, path, "nergens"));
    }
    assertThat(body(participant, "/api/regions/haarlem/ketenkaarten/%s", "M-001"))
        .isEqualTo(body(participant, "/api/regions/haarlem/ketenkaarten/%s", "H-999"));
  }

  private static String body(HttpVisitor visitor, String path, String part) {
    HttpResponse<String> answer = visitor.get(path.formatted(part));
    assertThat(answer.statusCode()).isEqualTo(404);
    return answer.body().replace(part, "…").replaceAll("name=\"_?csrf\" value=\"[^\"]*\"", "");
  }

  private void check(String role, HttpVisitor visitor, String under) {
    List<String> lines = EXPECTED.lines().toList();
    int column = cells(lines.get(0)).indexOf(role);
    SoftAssertions softly = new SoftAssertions();
    for (String line : lines.subList(1, lines.size())) {
      String address = cells(line).get(0);
      String path = address.split(" ")[1];
      if (!path.startsWith(under)) {
        continue;
      }
      String[] expected = cells(line).get(column).split(" ");
      for (int i = 0; i < expected.length; i++) {
        String asked = filled(address, i);
        if (!expected[i].equals(NOT_ASKED)) {
          softly
              .assertThat(ask(visitor, asked).statusCode())
              .as("%s: %s", role, asked)
              .isEqualTo(Integer.parseInt(expected[i]));
        }
      }
    }
    softly.assertAll();
  }

  private static String filled(String address, int region) {
    return address
        .replace("{region}", REGIONS.get(region))
        .replace("{card}", CARDS.get(region))
        .replace("{unknown}", CARDS.get(region).replace("001", "999"));
  }

  private static HttpResponse<String> ask(HttpVisitor visitor, String asked) {
    String path = asked.split(" ")[1];
    if (asked.startsWith("GET")) {
      return visitor.get(path);
    }
    if (!asked.startsWith("POST")) {
      return visitor.send(
          visitor
              .request(path)
              .header("Content-Type", "application/json")
              .header("X-Requested-With", "portal")
              .method(
                  asked.split(" ")[0],
                  asked.startsWith("DELETE")
                      ? BodyPublishers.noBody()
                      : BodyPublishers.ofString("{}")));
    }
    return path.endsWith("datasets")
        ? visitor.post(path, "application/zip", "no zip".getBytes())
        : visitor.postJson(path, "{}");
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|")).map(String::strip).toList();
  }
}

package nl.leerateliers.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Visitor;

/**
 * What the page of an atelier is made of, beside what is asked: while two of these are equal, the
 * same question gets the same answer.
 *
 * @param writes how often anything was written in this process, in any database
 * @param data state of the region's data in its own database, whoever wrote there
 * @param minute the moment as far as a page shows it; also how long the unforeseen can last
 */
record RestsOn(
    long writes,
    String data,
    Instant minute,
    Visitor visitor,
    List<Region> regions,
    List<String> down,
    Map<String, List<String>> faults) {}

package vn.tonghop.plan.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.plan.InvalidPlanException;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.wording.OfficeWording;
import vn.tonghop.report.wording.WordingException;

/**
 * Every plan of the program with each single fault: one line of plan.yml removed, one value of it changed, one cell emptied or
 * changed, two days swapped, one sentence of its own with another key, blank or nothing. It is refused with file, line and remedy,
 * or it is a plan in which every figure has its one place.
 */
class SingleFaultTest {

    private static final Pattern FAULT = Pattern.compile("  [a-z]+\\.(yml|csv|properties)(:\\d+)?: .+\\. .+\\.");
    private static final Pattern ENTRY = Pattern.compile("^(\\s*(?:- )?[a-z-]+: )(.+)$");
    private static final Pattern DAY = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");

    @TempDir
    Path folder;

    private final Map<String, Integer> counts = new TreeMap<>();

    @Tag("long")
    @ParameterizedTest
    @MethodSource("vn.tonghop.plan.folder.ShippedPlans#names")
    void eachIsRefusedWithItsPlaceOrGivesAWholePlan(String name) throws IOException {
        var files = ShippedPlans.files(name);
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        var yml = lines(files, PlanFiles.PLAN);
        for (var index = 0; index < yml.size(); index++) {
            tryAll(PlanFiles.PLAN, yml, index, ofYaml(yml, index));
        }
        for (var csv : List.of(PlanFiles.INDICATORS, PlanFiles.UNITS, PlanFiles.CALENDAR)) {
            var rows = lines(files, csv);
            for (var index = 0; index < rows.size(); index++) {
                tryAll(csv, rows, index, ofCells(rows.get(index)));
            }
        }

        if (files.containsKey(PlanFiles.WORDING)) {
            var sentences = lines(files, PlanFiles.WORDING);
            for (var index = 0; index < sentences.size(); index++) {
                tryAll(PlanFiles.WORDING, sentences, index, ofSentence(sentences.get(index)));
            }
        }

        System.out.printf("plan %s with single faults: %s%n", name, counts);
        assertThat(counts).containsKeys("removed: refused", "changed: refused");
    }

    @Test
    void aRightPlanIsWhole() throws IOException {
        assertThat(unplaced(PlanFolder.inside("plan/2026").read(StandardForms.all())))
                .isEmpty();
    }

    /** What a line may be turned into, by the sort of fault. */
    private static Map<String, String> ofYaml(List<String> lines, int index) {
        var line = lines.get(index);
        var faults = new LinkedHashMap<String, String>();
        if (line.isBlank() || line.strip().startsWith("#")) {
            return faults;
        }
        faults.put("removed", "");
        var entry = ENTRY.matcher(line);
        if (entry.matches()) {
            faults.put("changed", entry.group(1) + "KHAC");
            faults.put("emptied", entry.group(1));
            faults.put("renamed", line.replaceFirst(":", "x:"));
            var day = DAY.matcher(line);
            if (day.find()) {
                faults.put("swapped", day.replaceFirst("2027-01-31"));
                faults.put("impossible", day.replaceFirst("2026-02-31"));
            }
        }
        return faults;
    }

    /** A sentence of the office's own without its words, under another key, or with a blank that nobody fills in. */
    private static Map<String, String> ofSentence(String line) {
        var faults = new LinkedHashMap<String, String>();
        var parts = line.split("=", 2);
        if (parts.length == 2 && !line.startsWith("#")) {
            faults.put("removed", "");
            faults.put("emptied", parts[0] + "=");
            faults.put("renamed", "x" + line);
            faults.put("blank", line + " {khac}");
        }
        return faults;
    }

    /** Each cell of a row emptied and changed; rows with quotes are taken as they are. */
    private static Map<String, String> ofCells(String row) {
        var faults = new LinkedHashMap<String, String>();
        faults.put("removed", "");
        if (row.contains("\"")) {
            return faults;
        }
        var cells = row.split(",", -1);
        for (var index = 0; index < cells.length; index++) {
            faults.put("emptied " + index, with(cells, index, ""));
            faults.put("changed " + index, with(cells, index, "KHAC"));
        }
        return faults;
    }

    private static String with(String[] cells, int index, String value) {
        var changed = Arrays.copyOf(cells, cells.length);
        changed[index] = value;
        return String.join(",", changed);
    }

    private void tryAll(String file, List<String> lines, int index, Map<String, String> faults) throws IOException {
        for (var fault : faults.entrySet()) {
            var changed = new ArrayList<>(lines);
            changed.set(index, fault.getValue());
            Files.writeString(folder.resolve(file), String.join("\n", changed));
            var outcome = outcome("%s:%d %s".formatted(file, index + 1, fault.getValue()));
            counts.merge(fault.getKey().replaceAll(" .*", "") + ": " + outcome, 1, Integer::sum);
        }
        Files.writeString(folder.resolve(file), String.join("\n", lines));
    }

    private String outcome(String fault) {
        try {
            var plan = PlanFolder.at(folder).read(StandardForms.all());
            assertThat(unplaced(plan)).as(fault).isEmpty();
            OfficeWording.read(folder, StandardForms.all(), plan).right();
            return "works";
        } catch (InvalidPlanException | WordingException refused) {
            assertThat(String.valueOf(refused.getMessage()).lines().skip(1))
                    .as(fault)
                    .isNotEmpty()
                    .allMatch(told -> FAULT.matcher(told).matches());
            return refused instanceof WordingException ? "report refused" : "refused";
        }
    }

    /** Figures and texts that do not stand in exactly one part. */
    private static List<String> unplaced(Plan plan) {
        return plan.indicators().all().stream()
                .filter(indicator -> plan.outline().stream()
                                .flatMap(OutlineSection::all)
                                .filter(section -> section.prints(indicator))
                                .count()
                        != 1)
                .map(indicator -> indicator.code().value())
                .toList();
    }

    private static List<String> lines(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8).lines().toList();
    }
}

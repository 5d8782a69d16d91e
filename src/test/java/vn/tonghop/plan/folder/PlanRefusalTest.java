package vn.tonghop.plan.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.forms.StandardForms;

/** Plans that are wrong in more than one place, or cannot be read at all. */
class PlanRefusalTest {

    @TempDir
    Path folder;

    @Test
    void tellsTheFaultsOfAllFilesAtOnceInOneMessage() throws Exception {
        var refusal = new PlanCopy(folder)
                .with("plan.yml", "policy: after-approval", "policy: never")
                .with("units.csv", "VP,department,hc@", "XX,department,hc@")
                .with("indicators.csv", "flow,sum,I.1", "flow,sum,I.7")
                .with("calendar.csv", "2026-01-10", "2026-01-13")
                .refusal();

        assertThat(refusal).hasMessage("""
                        The plan in %s cannot be used; number of faults: 5
                          calendar.csv:3: 2026-01-13 is worked, but it is no Saturday or Sunday. Correct the date; only a weekend day can be worked in exchange.
                          indicators.csv:2: task I.7 is not in plan.yml. Use the number of a task listed there.
                          plan.yml:3: 'policy' is 'never'. Write one of automatic, after-approval.
                          plan.yml:21: task I.1 has no indicator. Add one to indicators.csv, or nobody will report on it.
                          units.csv:3: parent XX is not in the list. Add it or correct the code.""".formatted(folder));
    }

    @Test
    void checksTheOtherFilesEvenWhenPlanYmlCannotBeRead() throws Exception {
        assertThat(new PlanCopy(folder)
                        .with("plan.yml", "title: Phong trào mẫu", "title: a: b")
                        .with("units.csv", "Mẫu,,,office", "Mẫu,,,bureau")
                        .with("indicators.csv", "flow,sum,I.1", "flux,sum,I.1")
                        .with("calendar.csv", "2026-01-10", "10/01/2026")
                        .faults())
                .containsExactly(
                        "calendar.csv:3: date is '10/01/2026'. Write a date such as 2026-06-15.",
                        "indicators.csv:2: kind is 'flux'. Write one of flow, stock, status, ratio, text.",
                        "plan.yml:1: not YAML: mapping values are not allowed here. Correct the YAML here.",
                        "units.csv:2: kind is 'bureau'. Write one of office, department, subunit, place.");
    }

    @Test
    void countsLinesAsAnEditorDoesWhenACellHoldsALineBreak() throws Exception {
        assertThat(new PlanCopy(folder)
                        .with("units.csv", "Phòng Hành chính,", "\"Phòng\nHành chính\",")
                        .with("units.csv", "TT,subunit", "XX,subunit")
                        .faults())
                .containsExactly("units.csv:6: parent XX is not in the list. Add it or correct the code.");
    }

    @Test
    void namesTheLineOfAByteThatIsNotUtf8() throws Exception {
        var bytes = "title: a\npolicy: b\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new PlanCopy(folder).withBytes("plan.yml", bytes).faults())
                .containsExactly("plan.yml:2: a byte is not UTF-8. Save the file as UTF-8.");
    }

    @Test
    void namesAMissingFile() throws Exception {
        assertThat(new PlanCopy(folder).without("calendar.csv").faults())
                .containsExactly("calendar.csv: the file is missing. Put it into the plan folder.");
    }

    @Test
    void namesEveryFileOfAFolderThatIsNotThere() {
        assertThat(catchThrowable(() -> PlanFolder.at(folder.resolve("nowhere")).read(StandardForms.all())))
                .hasMessageContaining("number of faults: 4")
                .hasMessageContaining("plan.yml: the file is missing");
    }

    @Test
    void refusesEmptyFiles() throws Exception {
        assertThat(new PlanCopy(folder)
                        .withBytes("plan.yml", new byte[0])
                        .withBytes("units.csv", new byte[0])
                        .faults())
                .containsExactly(
                        "plan.yml:1: the file holds no keys. Write it as 'key: value' lines.",
                        "units.csv:1: the file has no header. Begin it with"
                                + " code,name,aliases,parent,kind,mails,head,valid_from,valid_to,folder,reports.");
    }

    @Test
    void refusesAYamlThatRefersToItself() throws Exception {
        assertThat(new PlanCopy(folder)
                        .with("plan.yml", "parts:\n", "parts: &loop\n")
                        .with("plan.yml", "heading: Gia đình,", "heading: Gia đình, parts: *loop,")
                        .faults())
                .contains("plan.yml:61: the outline is deeper than its two levels. Flatten it.");
    }
}

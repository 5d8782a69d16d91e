package vn.tonghop.blankform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A workbook saved as CSV by LibreOffice, an independent reader: UTF-8, semicolons, cells as they are shown. */
final class OfficeCsv {

    private OfficeCsv() {}

    /** Saves workbooks in one start of the program, which takes longer than all of them; by the same names. */
    static Map<String, byte[]> of(Map<String, byte[]> workbooks, Path folder) throws Exception {
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("soffice-profile").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):59,34,76,1,,1066,false,true",
                "--outdir",
                folder.toString()));
        for (var workbook : workbooks.entrySet()) {
            command.add(Files.write(folder.resolve(workbook.getKey() + ".xlsx"), workbook.getValue())
                    .toString());
        }
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        var saved = new HashMap<String, byte[]>();
        for (var name : workbooks.keySet()) {
            saved.put(name, Files.readAllBytes(folder.resolve(name + ".csv")));
        }
        return saved;
    }
}

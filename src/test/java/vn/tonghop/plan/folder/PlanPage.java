package vn.tonghop.plan.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.tonghop.storage.ProgramResource;

/** The page of all keys and columns of a plan, written from the code; run {@link #main} to write it again. */
public final class PlanPage {

    static final Path PAGE = Path.of("docs/ke-hoach.md");

    private static final Map<String, String> MEANINGS = ProgramResource.properties("/plan/keys.properties");

    private PlanPage() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(PAGE, text());
    }

    /** The whole page. */
    static String text() {
        var page = new StringBuilder("""
                # Thư mục kế hoạch: từng khóa, từng cột

                Một kế hoạch là một thư mục: `plan.yml`, `indicators.csv`, `units.csv`, `calendar.csv`; có thể thêm `history.csv` (số liệu
                năm trước) và `wording.properties` (câu chữ riêng). Lấy mẫu bằng `plan export DIR` (phong trào khác, cơ quan
                khác: `--example ngay-thu-bay-van-minh`), kiểm tra bằng `plan check DIR`, dùng bằng
                `--plan DIR` hoặc `tonghop.plan-folder`. Mọi lỗi được báo cùng lúc, kèm tệp, dòng và cách sửa. Tệp CSV: UTF-8, dấu phẩy.

                Trang này do `vn.tonghop.plan.folder.PlanPage` viết từ mã nguồn; đừng sửa tay. Chuẩn bị năm mới: [new-year.md](new-year.md).

                ## plan.yml

                | khóa | ý nghĩa |
                | --- | --- |
                """);
        keys().forEach(key -> page.append(line(key, key)));
        columns().forEach((file, names) -> {
            page.append("\n## %s\n\n| cột | ý nghĩa |\n| --- | --- |\n".formatted(file));
            names.forEach(name -> page.append(line(name, file + "." + name)));
        });
        return page.append("""

                ## wording.properties

                Mỗi dòng là `khóa=câu`. Câu của báo cáo (theo khóa của chương trình) được thay bằng câu riêng; `figure.MÃ.some`, `.zero`, ... là
                câu của một chỉ tiêu. Mục có key riêng trong `outline` có thể có:

                | khóa | ý nghĩa |
                | --- | --- |
                | `KEY.lead` | Câu mở đầu của mục. Mục số liệu điền được {citations}, {office}; mục lời điền được {office}, {next}. |
                | `KEY.lead.all`, `.some`, `.none`, `.unknown` | Câu mở đầu khẳng định việc đã làm: mọi đơn vị, một số ({count}/{expected}), chưa đơn vị nào, chưa xác định; phải đủ bốn câu và mục phải có `rests-on`. |
                | `KEY.one`, `KEY.none` | Mục lời: cả mục trong một câu khi chỉ có một ý ({text}); mọi đơn vị đã gửi mà không nêu. |
                | `figure.MÃ.some-joined`, `.after`, `.stands-in` | Câu nối tiếp câu của chỉ tiêu nêu ở `.after`; `.stands-in`: tỷ lệ đã nói thay chỉ tiêu này. |
                | `summary.figures`, `summary.MÃ.some` | Các chỉ tiêu ở đoạn đầu báo cáo và câu của chúng. |
                """).toString();
    }

    private static String line(String name, String key) {
        return "| `%s` | %s |\n"
                .formatted(name, Objects.requireNonNull(MEANINGS.get(key), key).replace("|", "\\|"));
    }

    /** Every key of plan.yml that a plan of the program uses, which is every key that the code knows. */
    static Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        for (var name : ShippedPlans.names()) {
            var text = new String(ShippedPlans.files(name).get(PlanFiles.PLAN), StandardCharsets.UTF_8);
            Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            collect(root, "", keys);
        }
        return keys;
    }

    private static void collect(Object node, String path, Set<String> keys) {
        if (node instanceof List<?> list) {
            list.forEach(item -> collect(item, path, keys));
        } else if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                var full = path.isEmpty() ? key.toString() : path + "." + key;
                keys.add(full);
                collect(value, full, keys);
            });
        }
    }

    /** The columns of the CSV files, from the code. */
    static Map<String, List<String>> columns() {
        var columns = new LinkedHashMap<String, List<String>>();
        columns.put(
                PlanFiles.INDICATORS,
                Stream.concat(IndicatorsCsv.COLUMNS.stream(), IndicatorsCsv.FURTHER.stream())
                        .toList());
        columns.put(
                PlanFiles.UNITS,
                Stream.concat(UnitsCsv.COLUMNS.stream(), UnitsCsv.FURTHER.stream())
                        .toList());
        columns.put(PlanFiles.CALENDAR, CalendarCsv.COLUMNS);
        columns.put("history.csv", HistoryCsv.COLUMNS);
        return columns;
    }

    /** All names that must have a meaning. */
    static Set<String> names() {
        var ofColumns = columns().entrySet().stream()
                .flatMap(file -> file.getValue().stream().map(name -> file.getKey() + "." + name));
        return Stream.concat(keys().stream(), ofColumns).collect(Collectors.toSet());
    }

    static Set<String> meanings() {
        return MEANINGS.keySet();
    }
}

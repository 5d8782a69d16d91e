package vn.tonghop.dashboard;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/** Debian's Chromium without a window, at the width that a test asks for. */
final class Browser implements AutoCloseable {

    private final ChromeDriver driver;

    Browser() {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .build();
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.setPageLoadStrategy(PageLoadStrategy.NORMAL);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        driver = new ChromeDriver(service, options);
    }

    void open(Path page, int width) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.get(page.toUri().toString());
    }

    void prefer(String scheme) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    long number(String script) {
        return ((Number) driver.executeScript("return " + script)).longValue();
    }

    double decimal(String script) {
        return ((Number) driver.executeScript("return " + script)).doubleValue();
    }

    String text(String script) {
        return String.valueOf(driver.executeScript("return " + script));
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String script) {
        return (List<String>) driver.executeScript("return " + script);
    }

    /** The page as it would be printed on A4, as PDF in Base64. */
    String printed() {
        var options = new PrintOptions();
        options.setPageSize(new PageSize(29.7, 21.0));
        options.setBackground(true);
        return driver.print(options).getContent();
    }

    private void command(String name, Map<String, Object> values) {
        driver.executeCdpCommand(name, values);
    }

    @Override
    public void close() {
        driver.quit();
    }
}

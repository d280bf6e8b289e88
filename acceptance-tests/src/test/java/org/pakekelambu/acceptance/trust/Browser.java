package org.pakekelambu.acceptance.trust;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium of the machine's own packages; nothing is downloaded and nothing is reported home. */
public final class Browser implements AutoCloseable {

    private final ChromeDriver driver;

    public Browser(Path emptyProfile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(find("chromium").orElseThrow().toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1400,1200",
                "--user-data-dir=" + emptyProfile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(find("chromedriver").orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
    }

    /** Skips the tests where there is none; where CI decides they must not be skipped in silence. */
    public static void requireInstalled(String whatWasNotLookedAt) {
        String missing = whatWasNotLookedAt + ": no chromium and chromedriver on this machine."
                + " On Debian: apt-get install chromium chromium-driver";
        if (System.getenv("CI") != null && !isInstalled()) {
            throw new AssertionError(missing);
        }
        assumeTrue(isInstalled(), missing);
    }

    private static boolean isInstalled() {
        return find("chromium").isPresent() && find("chromedriver").isPresent();
    }

    private static Optional<Path> find(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** For pages that are no console. */
    public WebDriver driver() {
        return driver;
    }

    Console open(String url) {
        driver.get(url);
        return new Console(driver);
    }

    @Override
    public void close() {
        driver.quit();
    }
}

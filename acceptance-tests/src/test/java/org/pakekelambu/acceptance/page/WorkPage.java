package org.pakekelambu.acceptance.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The work page as its reader sees it: headings, links, fields and buttons. Leaves pictures under {@code target/pictures}. */
final class WorkPage {
    private static final Path PICTURES = Path.of("target", "pictures");

    private final WebDriver browser;
    private final String url;
    private final WebDriverWait patience;

    WorkPage(WebDriver browser, String service) {
        this.browser = browser;
        this.url = service + "/work";
        this.patience = new WebDriverWait(browser, Duration.ofSeconds(60), Duration.ofMillis(50));
    }

    void signIn(String token) {
        browser.get(url);
        see("#token").sendKeys(token);
        press("main form[action='/work/sign-in'] button");
    }

    void signOut() {
        press("form[action='/work/sign-out'] button");
        see("#token");
    }

    void open(String address) {
        browser.get(url + address);
    }

    /** The case's link in the list that is shown. */
    void openCase(String id) {
        press("main a[href='/work/claims/" + id + "']");
    }

    void press(String css) {
        WebElement element = patience.until(ExpectedConditions.elementToBeClickable(By.cssSelector(css)));
        ((JavascriptExecutor) browser).executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    void write(String css, String text) {
        see(css).sendKeys(text);
    }

    WebElement see(String css) {
        return patience.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    /** Waits for the page with this heading. */
    String heading(String text) {
        patience.until(ExpectedConditions.textToBe(By.tagName("h1"), text));
        return browser.findElement(By.tagName("h1")).getText();
    }

    String text(String css) {
        return see(css).getText();
    }

    /** True when the page that is open has it now. */
    boolean shows(String css) {
        return !browser.findElements(By.cssSelector(css)).isEmpty();
    }

    String main() {
        return text("main");
    }

    String language() {
        return browser.findElement(By.tagName("html")).getAttribute("lang");
    }

    /** True when nothing sticks out sideways on a screen of that width. */
    boolean fits(int width) {
        Dimension before = browser.manage().window().getSize();
        browser.manage().window().setSize(new Dimension(width, before.getHeight()));
        Object fits = ((JavascriptExecutor) browser)
                .executeScript("return document.documentElement.scrollWidth <= window.innerWidth");
        picture("phone");
        browser.manage().window().setSize(before);
        return Boolean.TRUE.equals(fits);
    }

    void picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), ((TakesScreenshot) browser).getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

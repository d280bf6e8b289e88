package org.pakekelambu.acceptance.trust;

import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The Swagger console as a reader uses it: buttons, fields, and what it shows. */
final class Console {

    private final WebDriver page;
    private final WebDriverWait patience;

    Console(WebDriver page) {
        this.page = page;
        this.patience = new WebDriverWait(page, Duration.ofSeconds(90), Duration.ofMillis(50));
    }

    void authorize(String token) {
        click(".auth-wrapper .btn.authorize");
        WebElement field =
                patience.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".modal-ux input")));
        field.sendKeys(token);
        click(".modal-ux .auth-btn-wrapper .authorize");
        patience.until(ExpectedConditions.presenceOfElementLocated(
                By.xpath("//div[contains(@class,'modal-ux')]//button[normalize-space()='Logout']")));
        click(".modal-ux .btn-done");
    }

    /** Opens the operation, tries it out as it stands, and returns the answer as the console shows it, the status first. */
    String tryOut(String method, String path) {
        String operation = operation(method, path);
        scrollTo(operation + "//button[contains(@class,'opblock-summary-control')]")
                .click();
        scrollTo(operation + "//button[contains(@class,'try-out__btn')]").click();
        return execute(operation);
    }

    /** Clears what {@link #tryOut} has shown and asks the same once more. */
    String executeAgain(String method, String path) {
        String operation = operation(method, path);
        scrollTo(operation + "//button[contains(@class,'btn-clear')]").click();
        return execute(operation);
    }

    private static String operation(String method, String path) {
        return "//div[contains(@class,'opblock-" + method + "')][.//*[@data-path='" + path + "']]";
    }

    private String execute(String operation) {
        scrollTo(operation + "//button[contains(@class,'execute')]").click();
        By status = By.xpath(
                operation
                        + "//table[contains(@class,'live-responses-table')]//tbody//td[contains(@class,'response-col_status')]");
        return patience.until(ExpectedConditions.visibilityOfElementLocated(status))
                .getText()
                .strip();
    }

    private WebElement scrollTo(String xpath) {
        WebElement element = patience.until(ExpectedConditions.elementToBeClickable(By.xpath(xpath)));
        ((JavascriptExecutor) page).executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        return patience.until(ExpectedConditions.elementToBeClickable(By.xpath(xpath)));
    }

    private void click(String css) {
        patience.until(ExpectedConditions.elementToBeClickable(By.cssSelector(css)))
                .click();
    }
}

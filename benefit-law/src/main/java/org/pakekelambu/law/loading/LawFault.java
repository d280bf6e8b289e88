package org.pakekelambu.law.loading;

/**
 * One thing that is wrong in the law files.
 *
 * @param place file and line
 * @param key parameter concerned, or empty
 * @param text what is wrong and what to do
 */
public record LawFault(Place place, String key, String text) {

    @Override
    public String toString() {
        return place + ": " + (key.isEmpty() ? "" : key + ": ") + text;
    }
}

/** JSON read to the letter (trust rule 13): UTF-8, no unknown or double fields, no conversions, dates within reason. */
package org.pakekelambu.manners.json;

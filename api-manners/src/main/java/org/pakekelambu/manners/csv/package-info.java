/** Lists as files that a spreadsheet opens safely. */
package org.pakekelambu.manners.csv;

/** The tables: names, keys, columns and descriptions. The data dictionary is made from here. */
package io.github.ream.schema;

"""Counting again: one file for each family of rules, all in exact numbers."""

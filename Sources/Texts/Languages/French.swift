/// French, as a PO file.
let frenchText = #"""
  msgid ""
  msgstr ""
  "Language: fr\n"
  "X-Language-Name: Français\n"
  "Plural-Forms: nplurals=2; plural=(n > 1);\n"

  """#

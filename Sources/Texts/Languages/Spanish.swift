/// Spanish, as a PO file.
let spanishText = #"""
  msgid ""
  msgstr ""
  "Language: es\n"
  "X-Language-Name: Español\n"
  "Plural-Forms: nplurals=2; plural=(n != 1);\n"

  """#

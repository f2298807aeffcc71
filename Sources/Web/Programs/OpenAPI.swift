/// The interface for programs as OpenAPI 3.1. A test holds its paths against the routes, and its schemas are
/// tried by schemathesis.
package enum OpenAPI {
  package static let text = """
    {
      "openapi": "3.1.0",
      "info": {
        "title": "Envelope",
        "version": "1",
        "description": "An awards body's season for programs: what is public for everybody, and with a personal access token what its owner may read or, on the night, do. Nothing here tells a choice.",
        "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"}
      },
      "servers": [{"url": "/"}],
      "paths": {
        "/api/v1/openapi.json": {"get": {"operationId": "openapi", "summary": "This file", "security": [],
          "responses": {"200": {"description": "This file", "content": {"application/json": {"schema": {"type": "object"}}}}}}},
        "/api/v1/season": {"get": {"operationId": "season", "summary": "The season, its rounds and its night", "security": [],
          "responses": {
            "200": {"description": "The season", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Season"}}}},
            "404": {"$ref": "#/components/responses/Problem"}}}},
        "/api/v1/categories": {"get": {"operationId": "categories", "summary": "All categories", "security": [],
          "responses": {
            "200": {"description": "The categories in the season's order", "content": {"application/json": {"schema": {
              "type": "object", "required": ["categories"], "additionalProperties": false,
              "properties": {"categories": {"type": "array", "items": {"$ref": "#/components/schemas/Category"}}}}}}},
            "404": {"$ref": "#/components/responses/Problem"}}}},
        "/api/v1/categories/{category}": {"get": {"operationId": "category", "summary": "A category with its nominees", "security": [],
          "parameters": [{"$ref": "#/components/parameters/category"}],
          "responses": {
            "200": {"description": "The category", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/CategoryWithNominees"}}}},
            "404": {"$ref": "#/components/responses/Problem"}}}},
        "/api/v1/results": {"get": {"operationId": "results", "summary": "The winners whose envelopes are open", "security": [],
          "responses": {
            "200": {"description": "In the order of opening", "content": {"application/json": {"schema": {
              "type": "object", "required": ["results"], "additionalProperties": false,
              "properties": {"results": {"type": "array", "items": {"$ref": "#/components/schemas/Result"}}}}}}},
            "404": {"$ref": "#/components/responses/Problem"}}}},
        "/api/v1/archive": {"get": {"operationId": "archive", "summary": "The ready questions to the archive of other years", "security": [],
          "responses": {
            "200": {"description": "The questions", "content": {"application/json": {"schema": {
              "type": "object", "required": ["questions"], "additionalProperties": false,
              "properties": {"questions": {"type": "array", "items": {"type": "object", "required": ["id", "words"], "additionalProperties": false,
                "properties": {"id": {"type": "string"}, "words": {"type": "string"}, "wants": {"type": "string", "description": "What it wants to be told, as ?for="}}}}}}}}},
            "404": {"$ref": "#/components/responses/Problem"}}}},
        "/api/v1/archive/{question}": {"get": {"operationId": "ask", "summary": "An answer of the archive, with its query", "security": [],
          "parameters": [{"name": "question", "in": "path", "required": true, "schema": {"type": "string"}},
            {"name": "for", "in": "query", "required": false, "schema": {"type": "string", "maxLength": 200}}],
          "responses": {
            "200": {"description": "Rows by column", "content": {"application/json": {"schema": {
              "type": "object", "required": ["question", "query", "rows"], "additionalProperties": false,
              "properties": {"question": {"type": "string"}, "query": {"type": "string"}, "rows": {"type": "array", "items": {"type": "object", "additionalProperties": {"type": "string"}}}}}}}},
            "400": {"$ref": "#/components/responses/Problem"}, "404": {"$ref": "#/components/responses/Problem"}}}},
        "/api/v1/night": {"get": {"operationId": "night", "summary": "What runs on the night, and the envelope that is asked for",
          "description": "For a keyholder's device.",
          "responses": {
            "200": {"description": "How it stands", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Night"}}}},
            "401": {"$ref": "#/components/responses/Problem"}, "403": {"$ref": "#/components/responses/Problem"},
            "404": {"$ref": "#/components/responses/Problem"}}}},
        "/api/v1/night/copy": {"get": {"operationId": "copy", "summary": "All that the site's store has, for a second machine on the night",
          "description": "With the secret that both machines were started with as token; without one the site has no such page.",
          "parameters": [{"name": "after", "in": "query", "required": false, "schema": {"type": "string"}, "description": "The number of events of the copy before"}],
          "responses": {
            "200": {"description": "An SQLite file", "headers": {"X-Envelope-Events": {"schema": {"type": "string"}}},
              "content": {"application/vnd.sqlite3": {"schema": {"type": "string", "format": "binary"}}}},
            "204": {"description": "Nothing happened since"},
            "401": {"$ref": "#/components/responses/Problem"}, "404": {"$ref": "#/components/responses/Problem"}}}},
        "/api/v1/night/release": {"post": {"operationId": "release", "summary": "Opens the envelope that is asked for, with its card's own key",
          "description": "For a keyholder's device. The same key once more changes nothing.",
          "requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "object", "required": ["category", "key"], "properties": {
            "category": {"type": "string"}, "key": {"type": "string", "format": "byte", "description": "32 bytes"}}}}}},
          "responses": {
            "200": {"description": "The envelope is open", "content": {"application/json": {"schema": {"type": "object", "required": ["category", "ending", "winners"],
              "additionalProperties": false, "properties": {"category": {"type": "string"}, "ending": {"enum": ["won", "shared", "no-award", "not-awarded"]},
              "winners": {"type": "array", "description": "Titles", "items": {"type": "string"}}}}}}},
            "400": {"$ref": "#/components/responses/Problem"}, "401": {"$ref": "#/components/responses/Problem"}, "403": {"$ref": "#/components/responses/Problem"},
            "404": {"$ref": "#/components/responses/Problem"}, "409": {"$ref": "#/components/responses/Problem"}}}},
        "/api/v1/night/go": {"post": {"operationId": "go", "summary": "GO, as on the caller's desk",
          "description": "For a caller's show controller.",
          "requestBody": {"required": false, "content": {"application/json": {"schema": {"type": "object", "properties": {
            "step": {"type": "integer", "description": "As /api/v1/night/go or the desk told it last: from another step it does not go on"}}}}}},
          "responses": {
            "200": {"description": "It went on", "content": {"application/json": {"schema": {"type": "object", "required": ["cue", "step"], "additionalProperties": false,
              "properties": {"cue": {"type": "string"}, "step": {"type": "integer"}}}}}},
            "400": {"$ref": "#/components/responses/Problem"}, "401": {"$ref": "#/components/responses/Problem"}, "403": {"$ref": "#/components/responses/Problem"},
            "404": {"$ref": "#/components/responses/Problem"}, "409": {"$ref": "#/components/responses/Problem"}}}},
        "/api/v1/rounds/{round}/roll": {"get": {"operationId": "roll", "summary": "How many may vote and have voted",
          "description": "For administrators and auditors.", "parameters": [{"$ref": "#/components/parameters/round"}],
          "responses": {
            "200": {"description": "By category", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Roll"}}}},
            "401": {"$ref": "#/components/responses/Problem"}, "403": {"$ref": "#/components/responses/Problem"},
            "404": {"$ref": "#/components/responses/Problem"}}}},
        "/api/v1/rounds/{round}/ballot": {"get": {"operationId": "ballot", "summary": "The state of one's own ballot",
          "description": "For members. In which categories it is in; never the choices.", "parameters": [{"$ref": "#/components/parameters/round"}],
          "responses": {
            "200": {"description": "The state", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Ballot"}}}},
            "401": {"$ref": "#/components/responses/Problem"}, "403": {"$ref": "#/components/responses/Problem"},
            "404": {"$ref": "#/components/responses/Problem"}}}}
      },
      "security": [{"token": []}],
      "components": {
        "securitySchemes": {"token": {"type": "http", "scheme": "bearer", "description": "A personal access token, made on the page Tokens."}},
        "parameters": {
          "category": {"name": "category", "in": "path", "required": true, "description": "A category's id", "schema": {"type": "string", "minLength": 1}},
          "round": {"name": "round", "in": "path", "required": true, "description": "A round's id", "schema": {"type": "string", "minLength": 1}}
        },
        "responses": {
          "Problem": {"description": "What went wrong, as RFC 9457 has it", "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}
        },
        "schemas": {
          "Time": {"type": "string", "format": "date-time"},
          "Problem": {"type": "object", "required": ["type", "title", "status", "detail"], "additionalProperties": false, "properties": {
            "type": {"type": "string"}, "title": {"type": "string"}, "status": {"type": "integer"}, "detail": {"type": "string"}}},
          "Season": {"type": "object", "required": ["body", "bodyName", "ceremony", "name", "now", "rounds", "season"], "additionalProperties": false, "properties": {
            "body": {"type": "string"}, "bodyName": {"type": "string"}, "season": {"type": "string"}, "name": {"type": "string"},
            "honouring": {"type": "string"}, "simulated": {"type": "string", "description": "Where the ballots are not real, the sentence that says so"},
            "now": {"$ref": "#/components/schemas/Time"},
            "ceremony": {"type": "object", "required": ["date", "zone", "venue"], "additionalProperties": false, "properties": {
              "date": {"type": "string", "format": "date"}, "zone": {"type": "string"}, "venue": {"type": "string"}}},
            "rounds": {"type": "array", "items": {"$ref": "#/components/schemas/Round"}}}},
          "Round": {"type": "object", "required": ["id", "kind", "opens", "closes", "state"], "additionalProperties": false, "properties": {
            "id": {"type": "string"}, "kind": {"enum": ["nomination", "final"]}, "opens": {"$ref": "#/components/schemas/Time"},
            "closes": {"$ref": "#/components/schemas/Time"}, "announces": {"$ref": "#/components/schemas/Time"}, "state": {"enum": ["waiting", "open", "closed"]}}},
          "Category": {"type": "object", "required": ["id", "name", "decision"], "additionalProperties": false, "properties": {
            "id": {"type": "string"}, "name": {"type": "string"}, "decision": {"enum": ["voted", "decided", "honorary"]}, "section": {"type": "string"},
            "publication": {"enum": ["winner-only", "round-tables", "full-ballots"]}, "rule": {"type": "string", "description": "The counting rule of the final"}}},
          "CategoryWithNominees": {"type": "object", "required": ["id", "name", "decision", "nominees"], "additionalProperties": false, "properties": {
            "id": {"type": "string"}, "name": {"type": "string"}, "decision": {"enum": ["voted", "decided", "honorary"]}, "section": {"type": "string"},
            "publication": {"enum": ["winner-only", "round-tables", "full-ballots"]}, "rule": {"type": "string"},
            "nominees": {"type": "array", "items": {"$ref": "#/components/schemas/Nominee"}}}},
          "Nominee": {"type": "object", "required": ["id", "title", "people", "isWithdrawn"], "additionalProperties": false, "properties": {
            "id": {"type": "string"}, "title": {"type": "string"}, "detail": {"type": "string"}, "credit": {"type": "string"}, "isWithdrawn": {"type": "boolean"},
            "people": {"type": "array", "items": {"type": "object", "required": ["name"], "additionalProperties": false, "properties": {
              "name": {"type": "string"}, "say": {"type": "string", "description": "How to say it"}}}}}},
          "Result": {"type": "object", "required": ["category", "ending", "openedAt", "winners"], "additionalProperties": false, "properties": {
            "category": {"type": "string"}, "openedAt": {"$ref": "#/components/schemas/Time"}, "ending": {"enum": ["won", "shared", "no-award", "not-awarded"]},
            "winners": {"type": "array", "description": "Nominees' ids", "items": {"type": "string"}}}},
          "Night": {"type": "object", "required": ["body", "mode", "season", "step"], "additionalProperties": false, "properties": {
            "body": {"type": "string"}, "season": {"type": "string"}, "mode": {"enum": ["none", "rehearsal", "show"]}, "step": {"type": "integer"},
            "cue": {"type": "string", "description": "The present cue's id"},
            "asked": {"type": "object", "required": ["category", "isHandedOver", "name", "wrappedKey"], "additionalProperties": false, "properties": {
              "category": {"type": "string"}, "name": {"type": "string"}, "isHandedOver": {"type": "boolean"},
              "wrappedKey": {"type": "string", "format": "byte", "description": "The card's key, wrapped to the night key"}}}}},
          "Roll": {"type": "object", "required": ["round", "categories"], "additionalProperties": false, "properties": {
            "round": {"type": "string"},
            "categories": {"type": "array", "items": {"type": "object", "required": ["id", "eligible", "cast"], "additionalProperties": false, "properties": {
              "id": {"type": "string"}, "eligible": {"type": "integer", "minimum": 0}, "cast": {"type": "integer", "minimum": 0}}}}}},
          "Ballot": {"type": "object", "required": ["round", "closes", "hasDraft", "categories"], "additionalProperties": false, "properties": {
            "round": {"type": "string"}, "closes": {"$ref": "#/components/schemas/Time"},
            "hasDraft": {"type": "boolean", "description": "Whether something is filled in and not cast"},
            "categories": {"type": "array", "description": "Those in which the member may vote", "items": {"type": "object", "required": ["id", "cast"], "additionalProperties": false, "properties": {
              "id": {"type": "string"}, "cast": {"type": "boolean"}}}}}}
        }
      }
    }

    """
}

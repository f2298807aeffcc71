/// What every page does where scripts run: says once which zone the browser's clock has.
enum PageScript {
  static let text = """
    'use strict';
    (() => {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const line = '__Host-zone=' + encodeURIComponent(zone);
      if (zone && !document.cookie.split('; ').includes(line)) {
        document.cookie = line + '; Path=/; Secure; SameSite=Lax; Max-Age=31536000';
      }
    })();

    """
}

/// Cues dragged into another order; buttons on the page do the same.
enum OrderScript {
  static let text = """
    'use strict';
    (() => {
      const list = document.querySelector('[data-order]'), form = document.getElementById('arrange');
      if (!list || !form) return;
      let dragged;
      list.addEventListener('dragstart', drag => {
        dragged = drag.target.closest('li');
        dragged.classList.add('dragged');
      });
      list.addEventListener('dragover', drag => {
        const over = drag.target.closest('li');
        if (!dragged || !over) return;
        drag.preventDefault();
        if (over === dragged) return;
        const box = over.getBoundingClientRect();
        over[drag.clientY > box.top + box.height / 2 ? 'after' : 'before'](dragged);
      });
      list.addEventListener('dragend', () => {
        if (!dragged) return;
        dragged.classList.remove('dragged');
        dragged = null;
        const order = [...list.querySelectorAll('[data-cue]')].map(item => item.dataset.cue).join(' ');
        if (order === form.elements.order.value) return;
        form.elements.order.value = order;
        form.requestSubmit();
      });
    })();

    """
}

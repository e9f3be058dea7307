// Gives the manifest of the add-in for the address where an administrator has put its files. The manifest stands in the page with an
// open address; nothing is sent.
(function () {
  var field = document.getElementById('address');
  var problem = document.getElementById('problem');
  var done = document.getElementById('done');
  var manifest = document.getElementById('manifest');
  var open = manifest.dataset.address;

  /** The address with its final slash, or null where Excel would refuse it. */
  function cleaned(text) {
    var address;
    try {
      address = new URL(text.trim());
    } catch {
      return null;
    }
    if (
      address.protocol !== 'https:' ||
      address.search ||
      address.hash ||
      /[&"'<>@]/.test(address.href)
    )
      return null;
    address.pathname = address.pathname.replace(/[^/]*\.html?$/, '').replace(/([^/])$/, '$1/');
    return address.href;
  }

  // A folder on disk is no address that Excel could load from.
  if (location.protocol === 'https:') field.value = cleaned(location.href.split(/[?#]/)[0]) || '';

  document.getElementById('make').addEventListener('click', function () {
    var address = cleaned(field.value);
    problem.textContent = address
      ? ''
      : 'Địa chỉ chưa dùng được: Excel chỉ nhận địa chỉ bắt đầu bằng https://, ví dụ https://bieu.tinh.example/giam-ngheo/. Sửa địa chỉ rồi bấm lại.';
    field.setAttribute('aria-invalid', String(!address));
    done.textContent = '';
    if (!address) {
      field.focus();
      return;
    }
    field.value = address;
    var text = manifest.textContent
      .trim()
      .split(open)
      .join(address)
      .split(new URL(open).origin)
      .join(new URL(address).origin);
    var link = document.createElement('a');
    link.download = 'manifest.xml';
    const blob = URL.createObjectURL(new Blob([text], { type: 'application/xml' }));
    link.href = blob;
    link.click();
    URL.revokeObjectURL(blob);
    done.textContent = 'Đã tải manifest.xml cho ' + address + '. Nạp tệp ấy ở bước sau.';
  });
})();
